import type { BusinessHours, ClockSpan } from "./business-hours.ts";

/** Working time from `from` on, up to but without `to`, in nanoseconds since 1970. */
export interface Span {
  readonly from: bigint;
  readonly to: bigint;
}

/** A date with working time of its own. Its spans are in order, and no two spans of any days overlap. */
export interface BusinessDay {
  readonly date: Temporal.PlainDate;
  readonly spans: readonly [Span, ...Span[]];
}

/** How many dates of weekly hours are looked through, about a hundred years: a deadline beyond is a mistake in the input. */
const HORIZON_DAYS = 36_525;

/** The dates that may have hours, in order: all of them from `first` on, or the exceptions where no weekday has any. */
function* datesWithHours({ weekly, special }: BusinessHours, first: Temporal.PlainDate): Generator<Temporal.PlainDate> {
  if (weekly.some((spans) => spans.length > 0)) {
    for (let days = 0; days < HORIZON_DAYS; days += 1) yield first.add({ days });
    return;
  }
  yield* [...special.keys()].toSorted().map((date) => Temporal.PlainDate.from(date));
}

/**
 * Puts a span of the wall clock on the time line: an end in the gap of a spring change moves forward, an end in the
 * repeated hour of autumn is the first of the two, so a span may become empty. A date that the zone leaves out has none
 * (Samoa had no 30 December 2011).
 */
const placeSpan = ({ open, close, overnight }: ClockSpan, date: Temporal.PlainDate, timeZone: string): Span | undefined => {
  const opening = date.toZonedDateTime({ timeZone, plainTime: open });
  // A gap may also reach over midnight and leave the date itself (Pyongyang, 4 May 2018, 23:30 to 24:00).
  if (opening.day !== date.day && date.toZonedDateTime(timeZone).day !== date.day) return undefined;
  const closingDate = overnight ? date.add({ days: 1 }) : date;
  const closing = closingDate.toZonedDateTime({ timeZone, plainTime: close });
  return { from: opening.epochNanoseconds, to: closing.epochNanoseconds };
};

/**
 * The business days that reach beyond `start`, in order, to be taken one by one.
 *
 * A shift belongs to the date on which it starts, so a holiday removes the shifts that start on it and no others.
 * Time that two spans share counts once, and for the earlier date; empty spans are dropped. The list ends where the calendar has nothing more,
 * or after about a hundred years of weekly hours; it never runs on for ever.
 */
export function* businessDays(start: Temporal.Instant, hours: BusinessHours): Generator<BusinessDay> {
  // Two dates back: yesterday's night shift may still run, and yesterday may be a date that the zone left out.
  const first = start.toZonedDateTimeISO(hours.timeZone).toPlainDate().subtract({ days: 2 });
  let covered: bigint | undefined;
  for (const date of datesWithHours(hours, first)) {
    const clockSpans = hours.special.get(date.toString()) ?? hours.weekly[date.dayOfWeek - 1] ?? [];
    const placed = clockSpans.map((span) => placeSpan(span, date, hours.timeZone)).filter((span) => span !== undefined);
    const spans: Span[] = [];
    for (const { from, to } of placed.toSorted((a, b) => Number(a.from - b.from))) {
      const begin = covered === undefined || from > covered ? from : covered;
      if (begin >= to) continue;
      spans.push({ from: begin, to });
      covered = to;
    }
    const [head, ...rest] = spans;
    const closing = (rest.at(-1) ?? head)?.to;
    if (head && closing !== undefined && closing > start.epochNanoseconds) yield { date, spans: [head, ...rest] };
  }
}
