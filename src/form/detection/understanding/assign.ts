import type { FormField } from "../../model/form-field.ts";
import type { Candidate, Evidences } from "./candidate.ts";
import { MARGIN, THRESHOLD } from "./weights.ts";

/** One control that was taken for a field. */
export interface Assigned {
  readonly candidate: Candidate;
  readonly field: FormField;
  readonly evidences: Evidences;
  /** The control that came second for the field. */
  readonly second?: { readonly label: string; readonly sum: number };
}

interface Pair extends Assigned {
  readonly sum: number;
}

const pairsOf = (candidates: readonly Candidate[], taken: ReadonlySet<FormField>): Pair[] =>
  candidates
    .flatMap((candidate) =>
      [...candidate.fields].map(([field, evidences]) => ({ candidate, field, evidences, sum: evidences.sum })),
    )
    .filter(({ field }) => !taken.has(field))
    .sort((one, other) => other.sum - one.sum);

/** Minimum of evidence, and by what it must exceed the second best. */
export interface Limits {
  readonly threshold: number;
  readonly margin: number;
}

/**
 * Gives each control at most one field and each field at most one control, the surest first. A pair counts only above
 * the threshold, and by a margin over the second best of the control as well as of the field.
 * @param taken fields that are found already
 */
export const assign = (
  candidates: readonly Candidate[],
  taken: readonly FormField[],
  { threshold, margin }: Limits = { threshold: THRESHOLD, margin: MARGIN },
): Assigned[] => {
  const assigned: Assigned[] = [];
  const fields = new Set(taken);
  const free = new Set(candidates);
  for (;;) {
    const pairs = pairsOf([...free], fields);
    const sure = pairs.find(
      (one) =>
        one.sum >= threshold &&
        !pairs.some(
          (other) =>
            other !== one &&
            (other.field === one.field || other.candidate === one.candidate) &&
            other.sum > one.sum - margin,
        ),
    );
    if (!sure) return assigned;
    const next = pairs.find((other) => other !== sure && other.field === sure.field);
    const { candidate, field, evidences } = sure;
    assigned.push({
      candidate,
      field,
      evidences,
      ...(next && { second: { label: next.evidences.label, sum: next.sum } }),
    });
    fields.add(field);
    free.delete(candidate);
  }
};
