import type { Facets } from "../../model/facets/facets.ts";
import { outcomeAt } from "../../model/response-outcome.ts";

/** How Microsoft responded to some requests. The four after `requests` add up to it. */
export interface Tally {
  readonly requests: number;
  /** Responded to by the deadline. */
  readonly inTime: number;
  /** Responded to after the deadline. */
  readonly late: number;
  /** No response was noted yet, and the request is not closed. */
  readonly open: number;
  /** Responded to where none was owed by a deadline, or closed without a response. */
  readonly other: number;
  /** Time to the first response in ms: half of the responses, and nine of ten, came within it; none without any. */
  readonly median?: number | undefined;
  readonly ninetieth?: number | undefined;
}

/** The smallest of sorted values within which a part of them lies (nearest rank). */
const within = (sorted: ArrayLike<number>, part: number): number | undefined =>
  sorted[Math.max(Math.ceil(sorted.length * part) - 1, 0)];

/** Counts some requests. */
export const tallyOf = (rows: readonly Facets[]): Tally => {
  const counts = { inTime: 0, late: 0, open: 0, other: 0 };
  const times: number[] = [];
  for (const { status, filed, due, responded } of rows) {
    const outcome = outcomeAt(responded, due);
    const isOpen = responded === undefined && status === "awaitingResponse";
    counts[outcome ?? (isOpen ? "open" : "other")] += 1;
    if (filed !== undefined && responded !== undefined && responded >= filed) times.push(responded - filed);
  }
  const sorted = Float64Array.from(times).sort();
  return { requests: rows.length, ...counts, median: within(sorted, 0.5), ninetieth: within(sorted, 0.9) };
};
