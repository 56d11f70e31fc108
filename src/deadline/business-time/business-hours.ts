import { businessCalendarSchema, WEEKDAYS, type BusinessCalendar } from "./business-calendar.ts";
import { InvalidCalendarError } from "./business-time-errors.ts";
import { parseStored } from "../../model/parse-stored.ts";
import { DAY } from "./steady-offset.ts";

/** One span of a date on the wall clock, in minutes since midnight; with `overnight` it closes on the date after. */
export interface ClockSpan {
  readonly open: number;
  readonly close: number;
  readonly overnight: boolean;
}

/** A calendar that has been checked, in a form that is quick to ask. */
export interface BusinessHours {
  readonly timeZone: string;
  /** Monday first. */
  readonly weekly: readonly (readonly ClockSpan[])[];
  /** Hours of single dates, holidays among them as dates without any; a date is its days since 1970. */
  readonly special: ReadonlyMap<number, readonly ClockSpan[]>;
}

/** Calendars that were checked, by all that counts in them: one that is edited, even in place, is another one. */
const known = new Map<string, BusinessHours>();

const KNOWN_AT_MOST = 50;

/** In days. */
const FOUR_CENTURIES = 146_097;

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

const readTime = (text: string, where: string): number => {
  const [, hours, minutes] = CLOCK.exec(text) ?? [];
  if (hours === undefined) throw new InvalidCalendarError(`${where}: "${text}" is not a time between 00:00 and 23:59`);
  return Number(hours) * 60 + Number(minutes);
};

/**
 * `24:00` closes with the date. A close of `00:00` is refused, as Zammad does (vector e06): it may be meant as midnight
 * or be a slip, and `24:00` says midnight without doubt.
 */
const readSpan = ([openText, closeText]: readonly [string, string], where: string): ClockSpan => {
  const open = readTime(openText, where);
  if (closeText === "24:00") return { open, close: 0, overnight: true };
  if (closeText === "00:00") throw new InvalidCalendarError(`${where}: write 24:00 for hours that end at midnight`);
  const close = readTime(closeText, where);
  return { open, close, overnight: close <= open };
};

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const readDate = (text: string): number => {
  const [year = Number.NaN, month = 0, day = 0] = DATE.exec(text)?.slice(1).map(Number) ?? [];
  // Four centuries later, as a `Date` takes the years before 100 for others; the calendar is the same then.
  const date = new Date(Date.UTC(year + 400, month - 1, day));
  if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return date.getTime() / DAY - FOUR_CENTURIES;
  throw new InvalidCalendarError(`"${text}" is not a date like 2026-12-24`);
};

const checkTimeZone = (timeZone: string): void => {
  try {
    new Temporal.ZonedDateTime(0n, timeZone);
  } catch {
    throw new InvalidCalendarError(`"${timeZone}" is not a time zone`);
  }
};

const check = (calendar: BusinessCalendar): BusinessHours => {
  const parsed = parseStored(businessCalendarSchema, calendar);
  if (!parsed) throw new InvalidCalendarError("Not a calendar");
  const { timeZone, hours, holidays, exceptions = {} } = parsed;
  checkTimeZone(timeZone);
  const weekly = WEEKDAYS.map((weekday) => (hours[weekday] ?? []).map((span) => readSpan(span, weekday)));
  const special = new Map<number, readonly ClockSpan[]>();
  for (const date of holidays) special.set(readDate(date), []);
  for (const [date, spans] of Object.entries(exceptions))
    special.set(
      readDate(date),
      spans.map((span) => readSpan(span, date)),
    );
  return { timeZone, weekly, special };
};

/** Undefined for what is no calendar at all: the check has the words for it. */
const keyOf = (calendar: BusinessCalendar): string | undefined => {
  try {
    return JSON.stringify([calendar.timeZone, calendar.hours, calendar.holidays, calendar.exceptions]);
  } catch {
    return undefined;
  }
};

/**
 * Checks a calendar and reads its times; the same one is checked once. Where a date is both a holiday and an exception
 * the exception holds: it was entered for this one date, while holidays come in lists.
 * @throws InvalidCalendarError
 */
export const readBusinessHours = (calendar: BusinessCalendar): BusinessHours => {
  const key = keyOf(calendar);
  const before = key === undefined ? undefined : known.get(key);
  if (before) return before;
  const hours = check(calendar);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  if (key !== undefined) known.set(key, hours);
  return hours;
};
