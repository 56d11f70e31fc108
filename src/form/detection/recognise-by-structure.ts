import type { FormField } from "../model/form-field.ts";
import type { Control } from "../../page/controls/control.ts";
import { fold } from "../../page/text/fold.ts";
import { isControlSeen } from "../../page/controls/is-control-seen.ts";
import { labelsOf } from "../../page/controls/labels-of.ts";
import { readControl } from "../../page/controls/read-control.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { FoundField } from "./found-form.ts";

/** Standard `autocomplete` tokens of contact fields (HTML, section "Autofill"); some are types of inputs too. */
const TOKENS: Readonly<Record<string, FormField>> = {
  "given-name": "firstName",
  "family-name": "lastName",
  email: "primaryEmailAddress",
  tel: "phoneNumber",
  "country-name": "country",
};

const offered = ({ kind, element }: Control): string[] =>
  kind === "select" ? [...(element as HTMLSelectElement).options].slice(0, 30).map(({ text }) => text) : [];

const ADDRESS = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+/;
const CALLING_CODE = /^(?:\D{1,60}\s)?\(?\+\d{1,4}\)?(?:\s\D{1,60})?$/;

const DIGITS = /^[\d\s().+-]{5,}$/;

/** After the country code comes its number: with no label but the code's, or with a number in it. */
const isNumberOf = (code: FoundField, control: Control): boolean =>
  control.kind === "text" &&
  ([undefined, code.label].includes(labelsOf(control)[0]) || DIGITS.test(readControl(control)));

const fieldOf = (control: Control, plans: readonly string[]): FormField | undefined => {
  const { kind, element } = control;
  if (kind === "text") {
    const token = element.getAttribute("autocomplete")?.trim().split(/\s+/).at(-1) ?? "";
    // The portal prefills the box with somebody's address.
    return (
      TOKENS[token] ??
      TOKENS[element.getAttribute("type") ?? ""] ??
      (ADDRESS.test(readControl(control)) ? "primaryEmailAddress" : undefined)
    );
  }
  if (CALLING_CODE.test(readControl(control).trim())) return "phoneCountryCode";
  const texts = [readControl(control), ...offered(control)].map(fold);
  if (texts.some((text) => plans.some((plan) => text.includes(plan)))) return "supportPlan";
  return texts.some((text) => /^a - \S/.test(text)) && texts.some((text) => /^[bc] - \S/.test(text))
    ? "severity"
    : undefined;
};

/**
 * Gives meaning to controls of a recognised form whose labels no language of ours knows: a list that holds the wanted
 * plan, a list of severities, inputs that declare what they take. What is not certain stays without meaning.
 */
export const recogniseByStructure = (
  controls: readonly Control[],
  found: readonly FoundField[],
  definition: FormDefinition,
): FoundField[] => {
  const plans = definition.plan.flatMap((key) => definition.words[key] ?? []).map(fold);
  const more: FoundField[] = [];
  const all = (): FoundField[] => [...found, ...more];
  for (const [at, control] of controls.entries()) {
    if (isTaken(control.element, found)) continue;
    const code = all().find((one) => one.field === "phoneCountryCode" && one.control === controls[at - 1]);
    const field = fieldOf(control, plans) ?? (code && isNumberOf(code, control) ? "phoneNumber" : undefined);
    const taken = (one: Pick<FoundField, "field">): boolean => one.field === field;
    if (!field || all().some(taken) || !definition.fields.some(taken) || !isControlSeen(control)) continue;
    more.push({ field, control, label: labelsOf(control)[0] ?? code?.label ?? "" });
  }
  if (definition.traits.includes("englishLabels") && !all().some(({ field }) => field === "title")) {
    // The form's first line of text is what it is about.
    const free = controls.filter(
      (control) => control.kind === "text" && !isTaken(control.element, all()) && isControlSeen(control),
    );
    const [first, second] = free;
    if (first?.element instanceof HTMLInputElement && second?.element instanceof HTMLTextAreaElement)
      more.push({ field: "title", control: first, label: labelsOf(first)[0] ?? "" });
  }
  return more;
};

const isTaken = (element: Element, fields: readonly FoundField[]): boolean =>
  fields.some(({ control }) => control.element === element);
