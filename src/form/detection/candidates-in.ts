import type { Control } from "../../page/controls/control.ts";
import { isControlSeen } from "../../page/controls/is-control-seen.ts";
import { isBefore } from "../../page/elements/tree.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { type FormField, isOfContact } from "../model/form-field.ts";
import { type OtherContacts, otherContacts } from "./contact-sections.ts";
import type { FoundField } from "./found-form.ts";
import { knownLabels } from "./known-labels.ts";
import type { LabelIndex } from "./label-index.ts";
import { labelsOfOthers } from "./labels-of-others.ts";
import type { Assigned } from "./understanding/assign.ts";
import { addPart, bestOf, type Candidate } from "./understanding/candidate.ts";
import { understandControl } from "./understanding/understand-control.ts";
import { vocabularyOf } from "./understanding/vocabulary.ts";
import { THRESHOLD } from "./understanding/weights.ts";

/** Where controls are looked for. */
export interface Surroundings {
  readonly definition: FormDefinition;
  readonly index: LabelIndex;
  /** BCP 47 tag, in which lists name countries and languages. */
  readonly pageLanguage: string;
  /** Something says that the form is open: fields with other names than known ones may be its own. */
  readonly isExpected: boolean;
}

/** The controls of one container, before each gets its meaning. */
export interface Candidates extends Omit<OtherContacts, "controls"> {
  /** Fields by labels that the portal is known to use; a field may come more than once. */
  readonly named: readonly FoundField[];
  /** The others of the contact that is meant and of the request, with what speaks for each field. */
  readonly ours: readonly Candidate[];
  /** What is likely, whoever it is about. */
  readonly likely: readonly FoundField[];
  /** Controls of other contacts. */
  readonly others: ReadonlySet<Control>;
  /** Controls without a known label. */
  readonly free: readonly Control[];
}

/** A field by other evidence than a known label. */
export const toField = ({ candidate, field, evidences, second }: Assigned): FoundField => ({
  field,
  control: candidate.control,
  label: evidences.label,
  sum: evidences.sum,
  clues: [...evidences.clues],
  weak: true,
  ...(second && { second }),
});

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
      const field = one && known.get(one);
      return field !== undefined && isOfContact(field);
    });
    if (!isAmong) continue;
    for (const [field, evidences] of fields) {
      if (!isOfContact(field)) continue;
      addPart(evidences, "neighbour");
      evidences.clues.add("neighbour");
    }
  }
};

/** What a control is called, where its name says that it is of a contact, and not the same once more. */
const namedContact = (candidate: Candidate): { control: Control; field: FormField; label: string }[] =>
  [...candidate.fields]
    .filter(([field, { clues }]) => isOfContact(field) && clues.has("name") && !candidate.isAgain)
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

/** Reads the controls of one container, and leaves out those of other contacts. */
export const candidatesIn = (
  container: Element,
  controls: readonly Control[],
  { definition, index, pageLanguage, isExpected }: Surroundings,
): Candidates => {
  const labelled = knownLabels(controls, definition, index, pageLanguage);
  const free = controls.filter((control) => !labelled.some((one) => one.control === control) && isControlSeen(control));
  const understood =
    isExpected || labelled.length > 0
      ? free.map((control) => understandControl(control, definition, pageLanguage))
      : [];
  const theirs = labelsOfOthers([...labelled, ...understood.flatMap(namedContact)], vocabularyOf(definition).ignored);
  const named = labelled.filter(({ control }) => !theirs.has(control));
  const candidates = understood.filter(({ control }) => !theirs.has(control));
  addNeighbours(candidates, controls, named);
  takeAgain(candidates, named);
  const likely = candidates.flatMap((candidate): FoundField[] => {
    const best = bestOf(candidate);
    const evidences = best && candidate.fields.get(best.field);
    return best && evidences && best.sum >= THRESHOLD ? [toField({ candidate, field: best.field, evidences })] : [];
  });
  const { controls: ofOtherContacts, ...contacts } = otherContacts(
    container,
    controls,
    [...named, ...likely].sort(inOrder),
    definition,
  );
  const others = new Set([...theirs, ...ofOtherContacts]);
  const isOurs = ({ control }: { readonly control: Control }): boolean => !others.has(control);
  return { ...contacts, named: named.filter(isOurs), ours: candidates.filter(isOurs), likely, others, free };
};
