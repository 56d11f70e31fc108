import type { BusinessCalendar } from "./business-calendar.ts";
import { addBusinessTime } from "./add-business-time.ts";
import { businessDays, type BusinessDay } from "./business-days.ts";
import { readBusinessHours } from "./business-hours.ts";
import { trouble, type Counted } from "./deadline-trouble.ts";
import { done } from "../../model/outcome.ts";
import { instantOnWallClock } from "./wall-clock.ts";

/** The last working moment of the day up to `wanted`, or its opening where `wanted` lies before it. */
const workingMoment = ({ spans }: BusinessDay, wanted: bigint): bigint => {
  const span = spans.findLast(({ from }) => from <= wanted);
  if (!span) return spans[0].from;
  return wanted < span.to ? wanted : span.to;
};

/**
 * The instant by which `days` business days from `start` on are over.
 *
 * From inside the hours of a business day: the same wall-clock time that number of business days later. From outside:
 * counting starts at the next opening, that day is the first, and the result is the closing of the last. A business day
 * is a date on which hours start, so a night shift belongs to one day as a whole. Zero days are zero working time.
 *
 * Where the rule leaves room, a later start never gives an earlier result: a pause within a day is inside it (counting
 * has begun by then), not outside; a wall-clock time at which the last day is closed becomes the closing before it, or
 * that day's opening if it comes before; a time that the spring change skips becomes the moment of the change. The one
 * exception is the repeated hour of autumn: its starts read the same on the clock twice and get the same result twice.
 *
 * No source says what Microsoft means by a business day; the rule is our reading, and the earlier of two equal ones
 * (one day's working time from Sunday ends on Monday's closing, not on Tuesday's opening).
 * @throws RangeError where `days` is not a whole number from zero on
 */
export const addBusinessDays = (
  start: Temporal.Instant,
  days: number,
  calendar: BusinessCalendar,
): Counted<Temporal.Instant> => {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`${days} is not a number of business days`);
  if (days === 0) return addBusinessTime(start, new Temporal.Duration(), calendar);
  const checked = readBusinessHours(calendar);
  if (!checked.ok) return checked;
  const hours = checked.value;
  let first: BusinessDay | undefined;
  let count = 0;
  for (const day of businessDays(start, hours)) {
    first ??= day;
    const inside = first.spans[0].from <= start.epochNanoseconds;
    if (inside && count === days) {
      const wallClock = start
        .toZonedDateTimeISO(hours.timeZone)
        .toPlainDateTime()
        .add({ days: day.date - first.date });
      const wanted = instantOnWallClock(wallClock, hours.timeZone).epochNanoseconds;
      return done(Temporal.Instant.fromEpochNanoseconds(workingMoment(day, wanted)));
    }
    count += 1;
    if (!inside && count === days)
      return done(Temporal.Instant.fromEpochNanoseconds(day.spans.at(-1)?.to ?? day.spans[0].to));
  }
  return trouble("noBusinessHours", `The calendar has too few business days after ${start.toString()}`);
};
