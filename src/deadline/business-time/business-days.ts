import type { BusinessHours, ClockSpan } from "./business-hours.ts";
import { DAY, steadyOffset } from "./steady-offset.ts";

/** Working time from `from` on, up to but without `to`, in nanoseconds since 1970. */
export interface Span {
  readonly from: bigint;
  readonly to: bigint;
}

/** A date with working time of its own. Its spans are in order, and no two spans of any days overlap. */
export interface BusinessDay {
  /** Days since 1970. */
  readonly date: number;
  readonly spans: readonly [Span, ...Span[]];
}

/** Maximum number of dates of weekly hours that are looked at, about 100 years: a later deadline is a mistake. */
const HORIZON_DAYS = 36_525;

/**
 * The dates that may have hours, in order, as days since 1970: all of them from `first` on, or the exceptions where no
 * weekday has any.
 */
function* datesWithHours({ weekly, special }: BusinessHours, first: number): Generator<number> {
  if (weekly.some((spans) => spans.length > 0)) {
    for (let date = first; date < first + HORIZON_DAYS; date += 1) yield date;
    return;
  }
  yield* [...special.keys()].toSorted((one, other) => one - other);
}

const MINUTE = 60_000;

const clock = (minutes: number): Temporal.PlainTime => new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);

/**
 * Puts a span of the wall clock on the time line: an end in the gap of a spring change moves forward, an end in the
 * repeated hour of autumn is the first of the two, so a span may become empty. A date that the zone leaves out has none
 * (Samoa had no 30 December 2011).
 */
const placeSpan = ({ open, close, overnight }: ClockSpan, day: number, timeZone: string): Span | undefined => {
  const closingDay = overnight ? day + 1 : day;
  const offset = steadyOffset(timeZone, day, closingDay);
  if (offset !== undefined) {
    const at = (date: number, minutes: number): bigint => BigInt(date * DAY + minutes * MINUTE - offset) * 1_000_000n;
    return { from: at(day, open), to: at(closingDay, close) };
  }
  const date = new Temporal.PlainDate(1970, 1, 1).add({ days: day });
  const opening = date.toZonedDateTime({ timeZone, plainTime: clock(open) });
  // A gap may also reach over midnight and leave the date itself (Pyongyang, 4 May 2018, 23:30 to 24:00).
  if (opening.day !== date.day && date.toZonedDateTime(timeZone).day !== date.day) return undefined;
  const closing = date.add({ days: closingDay - day }).toZonedDateTime({ timeZone, plainTime: clock(close) });
  return { from: opening.epochNanoseconds, to: closing.epochNanoseconds };
};

/**
 * The spans of the dates that were looked at, by the dates' days since 1970; in order, but they may overlap those of
 * other dates.
 */
const placed = new WeakMap<BusinessHours, Map<number, readonly Span[]>>();

/** Maximum number of dates whose spans are kept for one calendar. */
const PLACED_LIMIT = 2000;

const placeDate = ({ weekly, special, timeZone }: BusinessHours, day: number): Span[] => {
  // 1 January 1970 was a Thursday.
  const clockSpans = special.get(day) ?? weekly[(((day + 3) % 7) + 7) % 7] ?? [];
  const spans = clockSpans.map((span) => placeSpan(span, day, timeZone)).filter((span) => span !== undefined);
  return spans.toSorted((a, b) => Number(a.from - b.from));
};

const spansOf = (hours: BusinessHours, day: number): readonly Span[] => {
  let dates = placed.get(hours);
  if (!dates || dates.size >= PLACED_LIMIT) placed.set(hours, (dates = new Map()));
  let spans = dates.get(day);
  if (!spans) dates.set(day, (spans = placeDate(hours, day)));
  return spans;
};

/**
 * The business days that reach beyond `start`, in order, to be taken one by one.
 *
 * A shift belongs to the date on which it starts, so a holiday removes the shifts that start on it and no others.
 * Time that two spans share counts once, and for the earlier date; empty spans are dropped. The list ends where the
 * calendar has nothing more, or after about a hundred years of weekly hours; it never runs on for ever.
 */
export function* businessDays(start: Temporal.Instant, hours: BusinessHours): Generator<BusinessDay> {
  // Two dates back where the zone's date is the day before UTC's: yesterday's night shift may still run, and yesterday
  // may be a date that the zone left out.
  const first = Math.floor(start.epochMilliseconds / DAY) - 3;
  let covered: bigint | undefined;
  for (const date of datesWithHours(hours, first)) {
    const spans: Span[] = [];
    for (const { from, to } of spansOf(hours, date)) {
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
