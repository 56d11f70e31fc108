import type { BusinessCalendar } from "./business-calendar.ts";
import { readBusinessHours } from "./business-hours.ts";
import { businessSpans } from "./business-spans.ts";

/** Time that a deadline used up, from one instant to another. */
export interface BusinessTimeStep {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/**
 * The working time between two instants, in order; spans that touch are one step. This is the arithmetic behind a
 * deadline, to be shown to a person: "Friday 15:00-17:00, Monday 9:00-15:00".
 * @throws InvalidCalendarError
 */
export const businessTimeSteps = (
  start: Temporal.Instant,
  end: Temporal.Instant,
  calendar: BusinessCalendar,
): readonly BusinessTimeStep[] => {
  const steps: { from: bigint; to: bigint }[] = [];
  for (const { from, to } of businessSpans(start, readBusinessHours(calendar))) {
    if (from >= end.epochNanoseconds) break;
    const until = to < end.epochNanoseconds ? to : end.epochNanoseconds;
    const last = steps.at(-1);
    if (last?.to === from) last.to = until;
    else steps.push({ from, to: until });
  }
  return steps.map(({ from, to }) => ({
    from: Temporal.Instant.fromEpochNanoseconds(from),
    to: Temporal.Instant.fromEpochNanoseconds(to),
  }));
};
