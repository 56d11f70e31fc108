import type { FormField } from "../model/form-field.ts";
import type { Control } from "../../page/controls/control.ts";
import { isControlSeen } from "../../page/controls/is-control-seen.ts";
import { labelsOf } from "../../page/controls/labels-of.ts";
import { readControl } from "../../page/controls/read-control.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { FoundField } from "./found-form.ts";
import { WEIGHTS } from "./understanding/weights.ts";

const DIGITS = /^[\d\s().+-]{5,}$/;

/** After the country code comes its number: with no label but the code's, or with a number in it. */
const isNumberOf = (code: FoundField, control: Control): boolean =>
  control.kind === "text" &&
  ([undefined, code.label].includes(labelsOf(control)[0]) || DIGITS.test(readControl(control)));

const isTaken = (element: Element, fields: readonly FoundField[]): boolean =>
  fields.some(({ control }) => control.element === element);

/**
 * Gives meaning to controls of a recognised form by their place: the number behind its country code, and the line of
 * text above a longer one, which says what the request is about. What is not certain stays without meaning.
 */
export const recogniseByStructure = (
  controls: readonly Control[],
  found: readonly FoundField[],
  definition: FormDefinition,
): FoundField[] => {
  const more: FoundField[] = [];
  const has = (field: FormField): boolean =>
    [...found, ...more].some((one) => one.field === field) || !definition.fields.some((one) => one.field === field);
  const add = (field: FormField, control: Control, label = labelsOf(control)[0] ?? ""): void => {
    more.push({ field, control, label, weak: true, sum: WEIGHTS.value, clues: ["neighbour"] });
  };
  const code = found.find(({ field }) => field === "phoneCountryCode");
  const behind = code && controls[controls.findIndex(({ element }) => element === code.control.element) + 1];
  if (
    code &&
    behind &&
    !has("phoneNumber") &&
    !isTaken(behind.element, found) &&
    isNumberOf(code, behind) &&
    isControlSeen(behind)
  )
    add("phoneNumber", behind, labelsOf(behind)[0] ?? code.label);
  if (definition.traits.includes("englishLabels") && !has("title")) {
    // The form's first line of text is what it is about.
    const [first, second] = controls.filter(
      (control) => control.kind === "text" && !isTaken(control.element, [...found, ...more]) && isControlSeen(control),
    );
    if (first?.element instanceof HTMLInputElement && second?.element instanceof HTMLTextAreaElement)
      add("title", first);
  }
  return more;
};
