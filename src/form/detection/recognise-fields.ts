import type { Control } from "../../page/controls/control.ts";
import { isControlSeen } from "../../page/controls/is-control-seen.ts";
import { readControl } from "../../page/controls/read-control.ts";
import { isBefore } from "../../page/elements/tree.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { type FormField, isOfContact } from "../model/form-field.ts";
import { type OtherContacts, otherContacts } from "./contact-sections.ts";
import type { FoundField } from "./found-form.ts";
import { isAmongContact } from "./is-among-contact.ts";
import { knownLabels } from "./known-labels.ts";
import type { LabelIndex } from "./label-index.ts";
import { labelsOfOthers } from "./labels-of-others.ts";
import { type Assigned, assign } from "./understanding/assign.ts";
import { bestOf, type Candidate } from "./understanding/candidate.ts";
import { understandControl } from "./understanding/understand-control.ts";
import { THRESHOLD, WEIGHTS, WORTH_A_WORD } from "./understanding/weights.ts";

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

interface Surroundings {
  readonly definition: FormDefinition;
  readonly index: LabelIndex;
  /** BCP 47 tag, in which lists name countries and languages. */
  readonly pageLanguage: string;
  /** Something says that the form is open: fields with other names than known ones may be its own. */
  readonly isExpected: boolean;
}

const toField = ({ candidate, field, evidences, second }: Assigned): FoundField => ({
  field,
  control: candidate.control,
  label: evidences.label,
  sum: evidences.sum,
  clues: [...evidences.clues],
  weak: true,
  ...(second && { second }),
});

const isContact = (field: FormField | undefined): boolean => field !== undefined && isOfContact(field);

const has = ({ fields }: FormDefinition, field: FormField): boolean => fields.some((one) => one.field === field);

/** Beside a field of the contact, one more of the contact is likely. */
const addNeighbours = (
  candidates: readonly Candidate[],
  controls: readonly Control[],
  found: readonly FoundField[],
): void => {
  const known = new Map(found.map(({ control, field }) => [control, field]));
  for (const candidate of candidates) {
    const best = bestOf(candidate);
    if (best && best.sum >= THRESHOLD) known.set(candidate.control, best.field);
  }
  for (const { control, fields } of candidates) {
    const at = controls.indexOf(control);
    const isAmong = [at - 1, at + 1].some((beside) => {
      const one = controls[beside];
      return one !== undefined && isContact(known.get(one));
    });
    if (!isAmong) continue;
    for (const [field, evidences] of fields) {
      if (!isContact(field)) continue;
      evidences.sum += WEIGHTS.neighbour;
      evidences.clues.add("neighbour");
    }
  }
};

/** What a control is called, where its name says that it is of a contact. */
const namedContact = (candidate: Candidate): { control: Control; field: FormField; label: string }[] =>
  [...candidate.fields]
    .filter(([field, { clues }]) => isOfContact(field) && clues.has("name"))
    .map(([field, { label }]) => ({ control: candidate.control, field, label }));

const inOrder = (one: FoundField, other: FoundField): number =>
  isBefore(one.control.element, other.control.element) ? -1 : 1;

/** A second address is the same once more, where its name says so and there is a first one. */
const takeAgain = (candidates: readonly Candidate[], named: readonly FoundField[]): void => {
  const isFirst = (one: Candidate): boolean =>
    !one.isAgain && (one.fields.get("primaryEmailAddress")?.sum ?? 0) >= THRESHOLD;
  if (!named.some(({ field }) => field === "primaryEmailAddress") && !candidates.some(isFirst)) return;
  for (const { fields, isAgain } of candidates) {
    const email = fields.get("primaryEmailAddress");
    if (!isAgain || !email) continue;
    fields.delete("primaryEmailAddress");
    fields.set("confirmEmailAddress", email);
  }
};

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
  { definition, index, pageLanguage, isExpected }: Surroundings,
): Recognised => {
  const labelled = knownLabels(controls, definition, index, pageLanguage);
  const free = controls.filter((control) => !labelled.some((one) => one.control === control) && isControlSeen(control));
  const understood =
    isExpected || labelled.length > 0
      ? free.map((control) => understandControl(control, definition, pageLanguage))
      : [];
  const theirs = labelsOfOthers([...labelled, ...understood.flatMap(namedContact)]);
  const named = labelled.filter(({ control }) => !theirs.has(control));
  const candidates = understood.filter(({ control }) => !theirs.has(control));
  addNeighbours(candidates, controls, named);
  takeAgain(candidates, named);
  const likely = candidates.flatMap((candidate): FoundField[] => {
    const best = bestOf(candidate);
    const evidences = best && candidate.fields.get(best.field);
    return best && evidences && best.sum >= THRESHOLD ? [toField({ candidate, field: best.field, evidences })] : [];
  });
  const {
    controls: ofOtherContacts,
    undecided,
    isAnnounced,
    headingAbove,
    isAnnouncedFor,
  } = otherContacts(container, controls, [...named, ...likely].sort(inOrder), definition);
  const others = new Set([...theirs, ...ofOtherContacts]);
  const known = new Map(
    named.filter(({ control }) => !others.has(control)).map((field) => [field.field, field] as const),
  );
  const ours = candidates.filter(({ control }) => !others.has(control));
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
  const before = number && controls[controls.indexOf(number.control) - 1];
  const isUnknown = before !== undefined && !isTaken(before) && free.includes(before);
  const isCode =
    isUnknown && before.kind !== "text" && !known.has("phoneCountryCode") && has(definition, "phoneCountryCode");
  // Between a country code and the number it is what it looks like.
  const isBetween =
    before !== undefined && known.get("phoneCountryCode")?.control === controls[controls.indexOf(before) - 1];
  const isArea = isUnknown && before.kind === "text" && !isBetween && AREA.test(readControl(before).trim());
  if (isCode || isArea) known.delete("phoneNumber");
  const places = controls.flatMap((control, at) =>
    [...known.values()].some((one) => one.control === control && isContact(one.field)) ? at : [],
  );
  const unknown = ours.filter(({ control, isOther }) => !isOther && !isTaken(control)).map(({ control }) => control);
  const hasUnknown = unknown.some((control) => {
    const at = controls.indexOf(control);
    return at >= Math.min(...places) - 1 && at <= Math.max(...places) + 1;
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
    hasUnknownChoice: unknown.some(({ kind }) => kind !== "text" && kind !== "plainText"),
    unsure: [...new Set([...unsure, ...(number && !known.has("phoneNumber") ? (["phoneNumber"] as const) : [])])],
  };
};
