import type { Control } from "../../page/controls/control.ts";
import { readControl } from "../../page/controls/read-control.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { type FormField, isOfContact } from "../model/form-field.ts";
import { candidatesIn, type Surroundings, toField } from "./candidates-in.ts";
import type { OtherContacts } from "./contact-sections.ts";
import type { FoundField } from "./found-form.ts";
import { isAmongContact } from "./is-among-contact.ts";
import { type Assigned, assign } from "./understanding/assign.ts";
import { WORTH_A_WORD } from "./understanding/weights.ts";

/** What was found among the controls of one container. */
export interface Recognised extends Pick<OtherContacts, "undecided" | "isAnnounced"> {
  readonly fields: readonly FoundField[];
  readonly controls: readonly Control[];
  /** Fields for which something speaks, but not enough. */
  readonly unsure: readonly FormField[];
  /** Among the contact's fields is a control of which nobody knows what it is. */
  readonly hasUnknown: boolean;
  /** The same for a choice, wherever it is. */
  readonly hasUnknownChoice: boolean;
}

/** An area code as a form may show it. */
const AREA = /^\(?\d{1,5}\)?$/;

const isContact = (field: FormField | undefined): boolean => field !== undefined && isOfContact(field);

const has = ({ fields }: FormDefinition, field: FormField): boolean => fields.some((one) => one.field === field);

/**
 * Gives the controls of one container their meaning: by the labels that the portal is known to use, and by all else
 * that speaks for a field. Of two controls with the same label in one section the later one counts; of several contacts
 * the one that is meant.
 * @returns the fields, the controls among which others may still be found (all but those of another contact), and
 * fields of which nothing decides whose they are
 */
export const recogniseFields = (
  container: Element,
  controls: readonly Control[],
  surroundings: Surroundings,
): Recognised => {
  const { named, ours, likely, others, free, ...contacts } = candidatesIn(container, controls, surroundings);
  const { definition } = surroundings;
  const { undecided, isAnnounced, headingAbove, isAnnouncedFor } = contacts;
  const known = new Map(named.map((field) => [field.field, field] as const));
  const doubtful = new Set(definition.fields.filter((one) => one.besideContact).map(({ field }) => field));
  // An address once more needs the address, whichever of the two is surer.
  // What needs a neighbour needs to know it.
  const rank = ({ field }: Assigned): number => (field === "confirmEmailAddress" ? 2 : doubtful.has(field) ? 1 : 0);
  const found = assign(ours, [...known.keys()]).sort((one, other) => rank(one) - rank(other));
  for (const assigned of found) {
    const field = toField(assigned);
    if (field.field === "confirmEmailAddress" && !known.has("primaryEmailAddress")) continue;
    const isAmong =
      isAnnouncedFor(field.control) || isAmongContact(field.control, controls, [...known.values(), field], likely);
    if (doubtful.has(field.field) && !isAmong) continue;
    known.set(field.field, field);
  }
  const isTaken = (control: Control): boolean => [...known.values()].some((one) => one.control === control);
  // What is right before a number is likely a code of it: without knowing it, any number may be wrong.
  const number = known.get("phoneNumber");
  const at = number ? controls.indexOf(number.control) : 0;
  const before = controls[at - 1];
  const code = known.get("phoneCountryCode");
  const isUnknown = before !== undefined && !isTaken(before) && free.includes(before);
  const isDoubtful =
    isUnknown &&
    (before.kind === "text"
      ? // Between a country code and the number it is what it looks like.
        (!code || code.control !== controls[at - 2]) && AREA.test(readControl(before).trim())
      : !code && has(definition, "phoneCountryCode"));
  if (isDoubtful) known.delete("phoneNumber");
  const places = controls.flatMap((control, at) =>
    [...known.values()].some((one) => one.control === control && isContact(one.field)) ? at : [],
  );
  const unknown = ours.filter(({ control }) => !isTaken(control));
  const hasUnknown = unknown.some(({ control, isOther }) => {
    const at = controls.indexOf(control);
    return !isOther && at >= Math.min(...places) - 1 && at <= Math.max(...places) + 1;
  });
  const unsure = ours.flatMap(({ control, fields }) =>
    isTaken(control)
      ? []
      : [...fields].filter(([field, { sum }]) => sum >= WORTH_A_WORD && !known.has(field)).map(([field]) => field),
  );
  return {
    fields: [...known.values()].map((field) => {
      const section = headingAbove(field.control);
      return section ? { ...field, section } : field;
    }),
    controls: controls.filter((control) => !others.has(control)),
    undecided,
    isAnnounced,
    hasUnknown,
    hasUnknownChoice: unknown.some(({ control: { kind } }) => kind !== "text" && kind !== "plainText"),
    unsure: [...new Set(isDoubtful ? [...unsure, "phoneNumber" as const] : unsure)],
  };
};
