import type { Control } from "../../../page/controls/control.ts";
import type { FieldClue } from "../../model/finding.ts";
import type { FormField } from "../../model/form-field.ts";
import { type WeightName, WEIGHTS } from "./weights.ts";

/** The evidence that a control is a field. */
export interface Evidences {
  sum: number;
  /** The pieces that it is the sum of, and how much of each counts. */
  readonly parts: (readonly [name: WeightName, share: number])[];
  readonly clues: Set<FieldClue>;
  /** The name that says so, else the first one. */
  label: string;
  /** By a label that the portal is known to use. */
  isLabel?: true;
  /** By a label that has other uses too. */
  isWeak?: true;
}

/** A control, and what speaks for each field that it may be. */
export interface Candidate {
  readonly control: Control;
  readonly fields: Map<FormField, Evidences>;
  /** Its name says that it is not the contact's. */
  readonly isOther: boolean;
  /** It asks for the same once more. */
  readonly isAgain: boolean;
}

/** The evidence that a candidate is a field, added where there is none yet. */
export const evidencesFor = ({ fields }: Pick<Candidate, "fields">, field: FormField, label: string): Evidences => {
  const known = fields.get(field) ?? { sum: 0, parts: [], clues: new Set<FieldClue>(), label };
  fields.set(field, known);
  return known;
};

/** Adds a piece of evidence. */
export const addPart = (evidences: Evidences, name: WeightName, share = 1): void => {
  evidences.sum += WEIGHTS[name] * share;
  evidences.parts.push([name, share]);
};

/** The field for which most speaks. */
export const bestOf = ({ fields }: Candidate): { field: FormField; sum: number } | undefined =>
  [...fields].map(([field, { sum }]) => ({ field, sum })).sort((one, other) => other.sum - one.sum)[0];
