import { businessCalendarSchema, WEEKDAYS, type BusinessCalendar } from "./business-calendar.ts";
import { trouble, type Counted } from "./deadline-trouble.ts";
import { done } from "../../model/outcome.ts";
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

/** Maximum number of calendars that are kept in their checked form. */
const KNOWN_LIMIT = 50;

/** In days. */
const FOUR_CENTURIES = 146_097;

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

const invalid = (detail: string) => trouble("invalidCalendar", detail);

const readTime = (text: string, where: string): Counted<number> => {
  const [, hours, minutes] = CLOCK.exec(text) ?? [];
  if (hours === undefined) return invalid(`${where}: "${text}" is not a time between 00:00 and 23:59`);
  return done(Number(hours) * 60 + Number(minutes));
};

/**
 * `24:00` closes with the date. A close of `00:00` is refused, as Zammad does (vector e06): it may be meant as midnight
 * or be a slip, and `24:00` says midnight without doubt.
 */
const readSpan = ([openText, closeText]: readonly [string, string], where: string): Counted<ClockSpan> => {
  const open = readTime(openText, where);
  if (!open.ok) return open;
  if (closeText === "24:00") return done({ open: open.value, close: 0, overnight: true });
  if (closeText === "00:00") return invalid(`${where}: write 24:00 for hours that end at midnight`);
  const close = readTime(closeText, where);
  if (!close.ok) return close;
  return done({ open: open.value, close: close.value, overnight: close.value <= open.value });
};

const readSpans = (spans: readonly (readonly [string, string])[], where: string): Counted<readonly ClockSpan[]> => {
  const read: ClockSpan[] = [];
  for (const span of spans) {
    const one = readSpan(span, where);
    if (!one.ok) return one;
    read.push(one.value);
  }
  return done(read);
};

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const readDate = (text: string): Counted<number> => {
  const [year = Number.NaN, month = 0, day = 0] = DATE.exec(text)?.slice(1).map(Number) ?? [];
  // Four centuries later, as a `Date` takes the years before 100 for others; the calendar is the same then.
  const date = new Date(Date.UTC(year + 400, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? done(date.getTime() / DAY - FOUR_CENTURIES)
    : invalid(`"${text}" is not a date like 2026-12-24`);
};

const isTimeZone = (timeZone: string): boolean => {
  try {
    new Temporal.ZonedDateTime(0n, timeZone);
    return true;
  } catch {
    return false;
  }
};

const readWeek = (hours: BusinessCalendar["hours"]): Counted<BusinessHours["weekly"]> => {
  const weekly: (readonly ClockSpan[])[] = [];
  for (const weekday of WEEKDAYS) {
    const spans = readSpans(hours[weekday] ?? [], weekday);
    if (!spans.ok) return spans;
    weekly.push(spans.value);
  }
  return done(weekly);
};

const readDates = ({
  holidays,
  exceptions = {},
}: Pick<BusinessCalendar, "holidays" | "exceptions">): Counted<BusinessHours["special"]> => {
  const special = new Map<number, readonly ClockSpan[]>();
  const dates = [...holidays.map((date) => [date, []] as const), ...Object.entries(exceptions)];
  for (const [text, hours] of dates) {
    const [date, spans] = [readDate(text), readSpans(hours, text)];
    if (!date.ok) return date;
    if (!spans.ok) return spans;
    special.set(date.value, spans.value);
  }
  return done(special);
};

const check = (calendar: BusinessCalendar): Counted<BusinessHours> => {
  const parsed = parseStored(businessCalendarSchema, calendar);
  if (!parsed) return invalid("Not a calendar");
  const { timeZone, hours } = parsed;
  if (!isTimeZone(timeZone)) return invalid(`"${timeZone}" is not a time zone`);
  const weekly = readWeek(hours);
  if (!weekly.ok) return weekly;
  const special = readDates(parsed);
  return special.ok ? done({ timeZone, weekly: weekly.value, special: special.value }) : special;
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
 */
export const readBusinessHours = (calendar: BusinessCalendar): Counted<BusinessHours> => {
  const key = keyOf(calendar);
  const before = key === undefined ? undefined : known.get(key);
  if (before) return done(before);
  const hours = check(calendar);
  if (!hours.ok) return hours;
  if (known.size >= KNOWN_LIMIT) known.clear();
  if (key !== undefined) known.set(key, hours.value);
  return hours;
};
