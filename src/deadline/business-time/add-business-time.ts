import { done } from "../../model/outcome.ts";
import type { Counted } from "./deadline-trouble.ts";
import type { BusinessCalendar } from "./business-calendar.ts";
import { usedSpans } from "./used-spans.ts";

/**
 * The instant at which `duration` of working time from `start` on is used up.
 *
 * Counted is elapsed time, to the nanosecond: a day open around the clock has 25 hours on the autumn change. Hours are
 * [open, close). A span that is used up exactly ends at its closing, a start at closing counts from the next opening;
 * hence f(f(t, a), b) = f(t, a + b) for b > 0 only. Zero gives `start` inside hours and the next opening outside.
 * (Conventions: meta of `tests/fixtures/deadline-vectors.json`.)
 * @throws RangeError for a negative duration, or one in days, weeks, months or years
 */
export const addBusinessTime = (
  start: Temporal.Instant,
  duration: Temporal.Duration,
  calendar: BusinessCalendar,
): Counted<Temporal.Instant> => {
  const used = usedSpans(start, duration, calendar);
  return used.ok ? done(Temporal.Instant.fromEpochNanoseconds(used.value.end)) : used;
};
