import type { BusinessCalendar, BusinessSpan } from "./business-time/business-calendar.ts";
import { readBusinessHours } from "./business-time/business-hours.ts";
import { good, type Parsed, wrong } from "../model/parsed.ts";
import { typedText } from "../model/typed-text.ts";

/** Maximum number of dates in one list of a calendar. */
const MAX_DATES = 400;

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?$/;

/** `9`, `9.30` and `09:30` all mean a time; what is no time stays as it is, and is refused later. */
const clockOf = (text: string): string => {
  const [, hours, minutes = "00"] = CLOCK.exec(text.trim()) ?? [];
  return hours === undefined ? text.trim() : `${hours.padStart(2, "0")}:${minutes}`;
};

const isReadable = (calendar: Partial<BusinessCalendar>): boolean =>
  readBusinessHours({ timeZone: "UTC", hours: {}, holidays: [], ...calendar }).ok;

/** The hours of one day, `09:00-12:00, 13:00-17:00`; nothing means closed. */
export const parseHours = (text: string): Parsed<BusinessSpan[]> => {
  const spans: BusinessSpan[] = [];
  for (const part of typedText(text).split(/[,;]/)) {
    if (part.trim() === "") continue;
    const [open = "", close = "", ...rest] = part.split(/[-~\u301c]/);
    const span: BusinessSpan = [clockOf(open), clockOf(close)];
    if (rest.length > 0 || !isReadable({ hours: { mon: [span] } })) return wrong("hours", part.trim());
    spans.push(span);
  }
  return good(spans);
};

/** Hours as `parseHours` takes them. */
export const showHours = (spans: readonly BusinessSpan[]): string => spans.map((span) => span.join("-")).join(", ");

const linesOf = (text: string): string[] =>
  typedText(text)
    .split("\n")
    .flatMap((line) => line.trim() || []);

/** Holidays, one date a line or divided by commas, as `2026-12-25`; given in order, each once. */
export const parseHolidays = (text: string): Parsed<string[]> => {
  const dates = typedText(text)
    .split(/[\n,;]/)
    .flatMap((part) => part.trim() || []);
  const bad = dates.find((date) => !isReadable({ holidays: [date] }));
  if (bad !== undefined) return wrong("date", bad);
  if (dates.length > MAX_DATES) return wrong("tooMany", String(MAX_DATES));
  return good([...new Set(dates)].toSorted());
};

type Exceptions = NonNullable<BusinessCalendar["exceptions"]>;

/** Dates with hours of their own, one a line: `2026-12-24 09:00-12:00`; a date alone is closed. */
export const parseExceptions = (text: string): Parsed<Exceptions> => {
  const exceptions: Exceptions = {};
  for (const line of linesOf(text)) {
    const [date = "", ...words] = line.split(/\s+/);
    if (!isReadable({ holidays: [date] })) return wrong("date", date);
    const hours = parseHours(words.join(" "));
    if (!hours.ok) return hours;
    exceptions[date] = hours.value;
  }
  if (Object.keys(exceptions).length > MAX_DATES) return wrong("tooMany", String(MAX_DATES));
  return good(exceptions);
};

/** Exceptions as `parseExceptions` takes them, in order. */
export const showExceptions = (exceptions: Exceptions): string =>
  Object.entries(exceptions)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, spans]) => `${date} ${showHours(spans)}`.trim())
    .join("\n");
