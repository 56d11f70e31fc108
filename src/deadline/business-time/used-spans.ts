import type { BusinessCalendar } from "./business-calendar.ts";
import type { Span } from "./business-days.ts";
import { readBusinessHours } from "./business-hours.ts";
import { businessSpans } from "./business-spans.ts";
import { trouble, type Counted } from "./deadline-trouble.ts";
import { done } from "../../model/outcome.ts";

/** Maximum duration, in ns: as far as `business-days.ts` looks. */
const LONGEST = 100n * 366n * 24n * 3_600_000_000_000n;

const toNanoseconds = (duration: Temporal.Duration): bigint => {
  const { years, months, weeks, days, hours, minutes, seconds, milliseconds, microseconds, nanoseconds } = duration;
  if (years || months || weeks || days) {
    throw new RangeError(`${duration.toString()} holds days or longer units; a calendar counts hours and less`);
  }
  if (duration.sign < 0) throw new RangeError(`${duration.toString()} is negative`);
  const inSeconds = BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(seconds);
  const length =
    inSeconds * 1_000_000_000n + BigInt(milliseconds) * 1_000_000n + BigInt(microseconds) * 1000n + BigInt(nanoseconds);
  if (length > LONGEST) throw new RangeError(`${duration.toString()} is longer than 100 years`);
  return length;
};

/** What a duration uses up of the working time: it is over at `end`, in nanoseconds since 1970. */
export interface UsedTime {
  readonly end: bigint;
  readonly spans: readonly Span[];
}

/**
 * The working time from `start` on that a duration uses up, span by span; the last one may be empty.
 * @throws RangeError for a negative duration, or one in days, weeks, months or years
 */
export const usedSpans = (
  start: Temporal.Instant,
  duration: Temporal.Duration,
  calendar: BusinessCalendar,
): Counted<UsedTime> => {
  let remaining = toNanoseconds(duration);
  const hours = readBusinessHours(calendar);
  if (!hours.ok) return hours;
  const spans: Span[] = [];
  for (const { from, to } of businessSpans(start, hours.value)) {
    const end = from + remaining;
    if (end <= to) return done({ end, spans: [...spans, { from, to: end }] });
    spans.push({ from, to });
    remaining -= to - from;
  }
  return trouble("noBusinessHours", `The calendar has too little working time after ${start.toString()}`);
};
