import type { BusinessCalendar } from "./business-calendar.ts";
import { readBusinessHours } from "./business-hours.ts";
import { businessSpans } from "./business-spans.ts";
import { InvalidDurationError, NoBusinessHoursError } from "./business-time-errors.ts";

/** As far as `business-days.ts` looks; a longer duration could not be used up by then. */
const LONGEST_HOURS = 100 * 366 * 24;

const toNanoseconds = (duration: Temporal.Duration): bigint => {
  const { years, months, weeks, days } = duration;
  if (years || months || weeks || days) {
    throw new InvalidDurationError(`${duration.toString()} holds days or longer units; a calendar counts hours and less`);
  }
  if (duration.sign < 0) throw new InvalidDurationError(`${duration.toString()} is negative`);
  if (duration.total("hours") > LONGEST_HOURS) throw new InvalidDurationError(`${duration.toString()} is longer than 100 years`);
  return Temporal.Instant.fromEpochNanoseconds(0n).add(duration).epochNanoseconds;
};

/**
 * The instant at which `duration` of working time from `start` on is used up.
 *
 * Counted is elapsed time, to the nanosecond: a day open around the clock has 25 hours on the autumn change. Hours are
 * [open, close). A span that is used up exactly ends at its closing, and a start at closing counts from the next opening;
 * hence f(f(t, a), b) = f(t, a + b) for b > 0 only. Zero gives `start` inside hours and the next opening outside.
 * (Conventions: meta of `tests/fixtures/deadline-vectors.json`.)
 * @throws InvalidDurationError for a negative duration, or one in days, weeks, months or years
 * @throws InvalidCalendarError
 * @throws NoBusinessHoursError where the calendar has too little working time after `start`
 */
export const addBusinessTime = (start: Temporal.Instant, duration: Temporal.Duration, calendar: BusinessCalendar): Temporal.Instant => {
  let remaining = toNanoseconds(duration);
  for (const { from, to } of businessSpans(start, readBusinessHours(calendar))) {
    if (from + remaining <= to) return Temporal.Instant.fromEpochNanoseconds(from + remaining);
    remaining -= to - from;
  }
  throw new NoBusinessHoursError(`The calendar has too little working time after ${start.toString()}`);
};
