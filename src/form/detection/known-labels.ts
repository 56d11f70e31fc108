import type { Control } from "../../page/controls/control.ts";
import { isControlSeen } from "../../page/controls/is-control-seen.ts";
import { labelsOf } from "../../page/controls/labels-of.ts";
import { readControl } from "../../page/controls/read-control.ts";
import type { FieldDefinition, FormDefinition } from "../../portals/definition/form-definition.ts";
import { isOfContact } from "../model/form-field.ts";
import type { FoundField } from "./found-form.ts";
import { isAmongContact } from "./is-among-contact.ts";
import type { LabelIndex } from "./label-index.ts";
import { understandChoice } from "./understanding/choice-evidence.ts";
import { understandName } from "./understanding/understand-name.ts";
import { vocabularyOf } from "./understanding/vocabulary.ts";
import { WEIGHTS } from "./understanding/weights.ts";

interface Named {
  readonly keys: readonly string[];
  readonly label: string;
}

/** Time for which a control keeps its name, in ms: names are the expensive part of a look. */
const NAME_KEPT = 2000;

/**
 * Time after the first sight of a control in which a missing name is looked for at each look, in ms: labels come late.
 */
const NEW_FOR = 5000;

interface Remembered {
  readonly index: LabelIndex;
  readonly firstSeen: number;
  readonly until: number;
  readonly named: Named | undefined;
}

const cache = new WeakMap<Element, Remembered>();

const keysOf = (control: Control, definition: FormDefinition, index: LabelIndex): Named | undefined => {
  const now = performance.now();
  const known = cache.get(control.element);
  if (known?.index === index && known.until > now) return known.named;
  const named = readKeys(control, definition, index);
  const firstSeen = known?.firstSeen ?? now;
  const until = named || now - firstSeen > NEW_FOR ? now + NAME_KEPT : now;
  cache.set(control.element, { index, named, firstSeen, until });
  return named;
};

const readKeys = (control: Control, definition: FormDefinition, index: LabelIndex): Named | undefined => {
  const named = (label: string, keys: readonly string[]): Named | undefined =>
    definition.fields.some((one) => fits(one, keys, control)) ? { keys, label } : undefined;
  const value = readControl(control);
  for (const label of labelsOf(control)) {
    const found = named(label, index.exact(label)) ?? named(label, index.withValue(label, value));
    if (found) return found;
  }
  return undefined;
};

const fits = (definition: FieldDefinition, keys: readonly string[], control: Control): boolean =>
  control.kind !== "plainText" &&
  definition.controls.includes(control.kind) &&
  [...definition.labels, ...(definition.weakLabels ?? [])].some((key) => keys.includes(key));

/** Whether what can be chosen in a control of the contact shows that it is another one of these. */
const isOtherChoice = ({ field, control }: FoundField, definition: FormDefinition, pageLanguage: string): boolean => {
  if (control.kind === "text" || !isOfContact(field)) return false;
  const choice = understandChoice(control, definition, pageLanguage);
  return (
    choice !== undefined &&
    choice.field !== field &&
    isOfContact(choice.field) &&
    (choice.by === "entries" || choice.field === "phoneCountryCode")
  );
};

/** Whether a label says more than its known words, and with it that it is not the contact's: "Email (reseller)". */
const isOfOther = ({ field, label }: FoundField, definition: FormDefinition): boolean =>
  isOfContact(field) && /[([（［,–—-]/.test(label) && understandName(label, vocabularyOf(definition)).isOther;

/**
 * The fields of one container that have a label which the portal is known to use, in document order; a field may come
 * more than once. One word may serve two fields (German "Problemtyp"): the first control takes the first field, the
 * next one the next.
 */
export const knownLabels = (
  controls: readonly Control[],
  definition: FormDefinition,
  index: LabelIndex,
  pageLanguage: string,
): FoundField[] => {
  const found: FoundField[] = [];
  const doubtful: FoundField[] = [];
  for (const control of controls) {
    const named = keysOf(control, definition, index);
    if (!named || !isControlSeen(control)) continue;
    const fitting = definition.fields.filter((one) => fits(one, named.keys, control));
    const one = fitting.find(({ field }) => !found.some((other) => other.field === field)) ?? fitting[0];
    if (!one) continue;
    const weak = !one.labels.some((key) => named.keys.includes(key));
    const field: FoundField = {
      field: one.field,
      control,
      label: named.label,
      sum: weak ? WEIGHTS.weakLabel : WEIGHTS.label,
      clues: ["label"],
      ...(weak ? { weak } : {}),
    };
    if (isOtherChoice(field, definition, pageLanguage) || isOfOther(field, definition)) continue;
    found.push(field);
    if (one.besideContact) doubtful.push(field);
  }
  return found.filter((field) => !doubtful.includes(field) || isAmongContact(field.control, controls, found));
};
