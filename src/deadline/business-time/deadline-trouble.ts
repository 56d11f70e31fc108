import { failed, type Failed, type Outcome } from "../../model/outcome.ts";

/**
 * Why no deadline can be counted. `invalidCalendar`: the calendar cannot be read. `noBusinessHours`: it has no working
 * time, or not enough of it (`business-days.ts` has the limit). `unknownPolicy`: no response-time policy has this id.
 */
export interface DeadlineTrouble {
  readonly kind: "invalidCalendar" | "noBusinessHours" | "unknownPolicy";
  /** Names the entry that is wrong. */
  readonly detail: string;
}

/** Something counted, or why it cannot be. */
export type Counted<T> = Outcome<T, DeadlineTrouble>;

export const trouble = (kind: DeadlineTrouble["kind"], detail: string): Failed<DeadlineTrouble> =>
  failed({ kind, detail });
