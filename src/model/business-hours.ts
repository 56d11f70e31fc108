import * as v from "valibot";
import { businessCalendarSchema, WEEKDAYS, type BusinessCalendar } from "./business-calendar.ts";
import { InvalidCalendarError } from "./business-time-errors.ts";

/** One span of a date on the wall clock; with `overnight` it closes on the date after. */
export interface ClockSpan {
  readonly open: Temporal.PlainTime;
  readonly close: Temporal.PlainTime;
  readonly overnight: boolean;
}

/** A calendar that has been checked, in a form that is quick to ask. */
export interface BusinessHours {
  readonly timeZone: string;
  /** Monday first. */
  readonly weekly: readonly (readonly ClockSpan[])[];
  /** Hours of single dates (`2026-12-24`), holidays among them as dates without any. */
  readonly special: ReadonlyMap<string, readonly ClockSpan[]>;
}

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

const readTime = (text: string, where: string): Temporal.PlainTime => {
  if (!CLOCK.test(text)) throw new InvalidCalendarError(`${where}: "${text}" is not a time between 00:00 and 23:59`);
  return Temporal.PlainTime.from(text);
};

/**
 * `24:00` closes with the date. A close of `00:00` is refused, as Zammad does (vector e06): it may be meant as midnight
 * or be a slip, and `24:00` says midnight without doubt.
 */
const readSpan = ([openText, closeText]: readonly [string, string], where: string): ClockSpan => {
  const open = readTime(openText, where);
  if (closeText === "24:00") return { open, close: new Temporal.PlainTime(), overnight: true };
  if (closeText === "00:00") throw new InvalidCalendarError(`${where}: write 24:00 for hours that end at midnight`);
  const close = readTime(closeText, where);
  return { open, close, overnight: Temporal.PlainTime.compare(close, open) <= 0 };
};

const readDate = (text: string): string => {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text).toString();
  } catch {
    // falls through to the error below: a date such as 30 February
  }
  throw new InvalidCalendarError(`"${text}" is not a date like 2026-12-24`);
};

const checkTimeZone = (timeZone: string): void => {
  try {
    new Temporal.ZonedDateTime(0n, timeZone);
  } catch {
    throw new InvalidCalendarError(`"${timeZone}" is not a time zone`);
  }
};

/**
 * Checks a calendar and reads its times. Where a date is both a holiday and an exception the exception holds: it was
 * entered for this one date, while holidays come in lists.
 * @throws InvalidCalendarError
 */
export const readBusinessHours = (calendar: BusinessCalendar): BusinessHours => {
  const parsed = v.safeParse(businessCalendarSchema, calendar);
  if (!parsed.success) throw new InvalidCalendarError(`Not a calendar: ${parsed.issues[0].message}`);
  const { timeZone, hours, holidays, exceptions = {} } = parsed.output;
  checkTimeZone(timeZone);
  const weekly = WEEKDAYS.map((weekday) => (hours[weekday] ?? []).map((span) => readSpan(span, weekday)));
  const special = new Map<string, readonly ClockSpan[]>();
  for (const date of holidays) special.set(readDate(date), []);
  for (const [date, spans] of Object.entries(exceptions)) special.set(readDate(date), spans.map((span) => readSpan(span, date)));
  return { timeZone, weekly, special };
};
