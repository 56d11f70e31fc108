import { done } from "../../model/outcome.ts";
import type { Counted } from "./deadline-trouble.ts";
import type { BusinessCalendar } from "./business-calendar.ts";
import { readBusinessHours } from "./business-hours.ts";
import type { Span } from "./business-days.ts";
import { businessSpans } from "./business-spans.ts";

/** Time that a deadline used up, from one instant to another. */
export interface BusinessTimeStep {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** Spans in their order as steps; spans that touch are one step, empty ones none. */
export const stepsOf = (spans: readonly Span[]): readonly BusinessTimeStep[] => {
  const steps: { from: bigint; to: bigint }[] = [];
  for (const { from, to } of spans) {
    const last = steps.at(-1);
    if (last?.to === from) last.to = to;
    else if (from < to) steps.push({ from, to });
  }
  return steps.map(({ from, to }) => ({
    from: Temporal.Instant.fromEpochNanoseconds(from),
    to: Temporal.Instant.fromEpochNanoseconds(to),
  }));
};

/**
 * The working time between two instants, in order. This is the arithmetic behind a deadline, to be shown to a person:
 * "Friday 15:00-17:00, Monday 9:00-15:00".
 */
export const businessTimeSteps = (
  start: Temporal.Instant,
  end: Temporal.Instant,
  calendar: BusinessCalendar,
): Counted<readonly BusinessTimeStep[]> => {
  const hours = readBusinessHours(calendar);
  if (!hours.ok) return hours;
  const last = end.epochNanoseconds;
  const spans: Span[] = [];
  for (const { from, to } of businessSpans(start, hours.value)) {
    if (from >= last) break;
    spans.push({ from, to: to < last ? to : last });
  }
  return done(stepsOf(spans));
};
