import { assign, type Limits } from "../../src/form/detection/understanding/assign.ts";
import type { Candidate, Evidences } from "../../src/form/detection/understanding/candidate.ts";
import type { WeightName } from "../../src/form/detection/understanding/weights.ts";
import { type FormField, isOfContact } from "../../src/form/model/form-field.ts";
import type { Sample } from "./collected.ts";

/** All numbers that are looked for: the weights, and what an assignment needs of them. */
export type Weights = Readonly<Record<WeightName | keyof Limits, number>>;

/** How assignments turned out. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly left: number;
}

/** One wrong field is worse than this number of fields that are left. */
const WRONG = 20;
const STEPS = [20, 10, 5];
/** A known label is certainty: the scale of all others. */
const FIXED: ReadonlySet<string> = new Set(["label", "weakLabel"]);

const candidateOf = ({ fields }: Sample["candidates"][number], weights: Weights): Candidate => ({
  // The assignment looks at nothing of a control but whether two are the same.
  control: {} as Candidate["control"],
  fields: new Map(
    fields.map(({ field, parts }): [FormField, Evidences] => [
      field,
      {
        sum: parts.reduce((sum, [name, share]) => sum + weights[name] * share, 0),
        parts: [...parts],
        clues: new Set(),
        label: "",
      },
    ]),
  ),
  isOther: false,
  isAgain: false,
});

/** Whether a field is filled in: of what else is the request's a drawn page says nothing. */
const isFilled = (field: FormField): boolean => field === "supportPlan" || isOfContact(field);

/** Counts what these weights make of the samples. */
export const scoreOf = (samples: readonly Sample[], weights: Weights): Score => {
  const score = { right: 0, wrong: 0, left: 0 };
  for (const { candidates, taken, truth } of samples) {
    const made = candidates.map((one) => candidateOf(one, weights));
    const fieldOf = new Map(assign(made, taken, weights).map(({ candidate, field }) => [candidate, field]));
    for (const [at, { id }] of candidates.entries()) {
      const [expected, candidate] = [id === undefined ? undefined : truth[id], made[at]];
      const field = candidate && fieldOf.get(candidate);
      if (field === undefined) score.left += expected === undefined ? 0 : 1;
      else if (id !== undefined && isFilled(field)) score[field === expected ? "right" : "wrong"] += 1;
    }
  }
  return score;
};

/** How good a score is. */
export const worthOf = ({ right, wrong }: Score): number => right - wrong * WRONG;

/**
 * Looks for weights that assign more fields right, and none wrong: one number after the other, up and down by ever
 * smaller steps, as long as that helps. Of two that are alike the first one stays.
 */
export const findWeights = (samples: readonly Sample[], start: Weights): Weights => {
  let best = start;
  let worth = worthOf(scoreOf(samples, best));
  for (const step of STEPS)
    for (let isBetter = true; isBetter;) {
      isBetter = false;
      for (const name of Object.keys(start) as (keyof Weights)[]) {
        if (FIXED.has(name)) continue;
        for (const by of [step, -step]) {
          const tried = { ...best, [name]: best[name] + by };
          const its = worthOf(scoreOf(samples, tried));
          if (its <= worth) continue;
          [best, worth, isBetter] = [tried, its, true];
        }
      }
    }
  return best;
};
