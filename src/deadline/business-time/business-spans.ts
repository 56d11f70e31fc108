import { businessDays, type Span } from "./business-days.ts";
import type { BusinessHours } from "./business-hours.ts";

/**
 * The working time from `start` on, span by span; the first begins at `start`, or outside hours at the next opening.
 */
export function* businessSpans(start: Temporal.Instant, hours: BusinessHours): Generator<Span> {
  const begin = start.epochNanoseconds;
  for (const { spans } of businessDays(start, hours)) {
    for (const { from, to } of spans) {
      if (to > begin) yield { from: from > begin ? from : begin, to };
    }
  }
}
