import { WEEKDAYS, type BusinessCalendar } from "../../../src/deadline/business-time/business-calendar.ts";

/**
 * Deadlines by the dullest method there is: mark every open minute, then walk over the minutes. No Temporal and no line
 * of the program, so that a mistake would have to be made twice.
 */
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const formatters = new Map<string, Intl.DateTimeFormat>();

const clockAt = (time: number, timeZone: string): number => {
  const format =
    formatters.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  formatters.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(
    parts["year"] ?? 0,
    (parts["month"] ?? 1) - 1,
    parts["day"],
    parts["hour"],
    parts["minute"],
    parts["second"],
  );
};

/**
 * The first moment at which the clock shows `wall`; for a time that is skipped, as late as the clock would have been
 * without the change.
 */
const momentOf = (wall: number, timeZone: string): number => {
  const offsets = [wall - DAY, wall + DAY].map((time) => clockAt(time, timeZone) - time);
  const moments = offsets.map((offset) => wall - offset).filter((time) => clockAt(time, timeZone) === wall);
  return moments.length > 0 ? Math.min(...moments) : wall - (offsets[0] ?? 0);
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The open minutes (counted from 1970) of the dates around `start`. */
const openMinutes = (
  start: number,
  days: number,
  { timeZone, hours, holidays, exceptions = {} }: BusinessCalendar,
): Set<number> => {
  const open = new Set<number>();
  for (let midnight = Math.floor(start / DAY) * DAY - 3 * DAY; midnight < start + (days + 2) * DAY; midnight += DAY) {
    const date = new Date(midnight).toISOString().slice(0, 10);
    const weekday = WEEKDAYS[(new Date(midnight).getUTCDay() + 6) % 7] ?? "mon";
    const spans = exceptions[date] ?? (holidays.includes(date) ? [] : (hours[weekday] ?? []));
    for (const [from, to] of spans) {
      const close = minutesOf(to) <= minutesOf(from) ? minutesOf(to) + 24 * 60 : minutesOf(to);
      const last = momentOf(midnight + close * MINUTE, timeZone);
      for (let time = momentOf(midnight + minutesOf(from) * MINUTE, timeZone); time < last; time += MINUTE)
        open.add(time / MINUTE);
    }
  }
  return open;
};

/** The deadline in milliseconds since 1970, or undefined where it lies more than `days` ahead. */
export const steppedDeadline = (
  start: number,
  minutes: number,
  calendar: BusinessCalendar,
  days: number,
): number | undefined => {
  const open = openMinutes(start, days, calendar);
  let remaining = minutes;
  for (let minute = start / MINUTE; minute < (start + days * DAY) / MINUTE; minute += 1) {
    if (!open.has(minute)) continue;
    if (remaining === 0) return minute * MINUTE;
    remaining -= 1;
    if (remaining === 0) return (minute + 1) * MINUTE;
  }
  return undefined;
};
