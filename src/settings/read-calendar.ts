import * as v from "valibot";
import {
  businessCalendarSchema,
  WEEKDAYS,
  type BusinessCalendar,
} from "../deadline/business-time/business-calendar.ts";
import { isUsableCalendar, usableCalendarSchema } from "../deadline/business-time/usable-calendar.ts";
import { readList } from "./read-list.ts";
import { isRecord, refused, under, unknownIn, type FoundProblem, type Reading } from "./problems/settings-problem.ts";

const MAX_DATES = 1000;

/** A calendar in which nothing is wrong, to try a single date in. */
const ALWAYS: BusinessCalendar = { timeZone: "UTC", hours: { mon: [["09:00", "17:00"]] }, holidays: [] };

const readHoliday = (raw: unknown): Reading<string> => {
  const date = typeof raw === "string" ? raw.trim() : undefined;
  return date !== undefined && isUsableCalendar({ ...ALWAYS, holidays: [date] })
    ? { value: date, problems: [] }
    : refused(raw);
};

const { exceptions: exceptionsSchema } = businessCalendarSchema.entries;
type Exceptions = NonNullable<BusinessCalendar["exceptions"]>;

const readExceptions = (raw: unknown): Reading<Exceptions> => {
  if (!isRecord(raw)) return refused(raw);
  const value: Exceptions = {};
  const problems: FoundProblem[] = [];
  for (const [date, spans] of Object.entries(raw)) {
    const parsed = v.safeParse(exceptionsSchema, { [date]: spans });
    if (parsed.success && parsed.output && isUsableCalendar({ ...ALWAYS, exceptions: parsed.output }))
      Object.assign(value, parsed.output);
    else problems.push({ kind: "unusable", path: [date], value: spans });
  }
  return { value, problems };
};

const read = <T>(raw: unknown, reader: (raw: unknown) => Reading<T>): Reading<T> =>
  raw === undefined ? { problems: [] } : reader(raw);

/**
 * A calendar. A date that cannot be read is left out, which makes a deadline earlier at most by that day; hours are
 * read as a whole, as missing ones would make it later.
 */
export const readCalendar = (raw: unknown, isPolicy: boolean): Reading<BusinessCalendar> => {
  if (!isRecord(raw)) return refused(raw);
  const holidays = read(raw["holidays"], (dates) => readList(dates, MAX_DATES, readHoliday));
  const exceptions = read(raw["exceptions"], readExceptions);
  const { holidays: _holidays, exceptions: _exceptions, ...rest } = raw;
  const parsed = v.safeParse(usableCalendarSchema, {
    ...rest,
    ...(holidays.value && { holidays: holidays.value }),
    ...(exceptions.value && { exceptions: exceptions.value }),
  });
  if (!parsed.success) return refused(raw);
  const unknown = isPolicy
    ? [
        ...unknownIn(raw, Object.keys(businessCalendarSchema.entries)),
        ...under("hours", isRecord(raw["hours"]) ? unknownIn(raw["hours"], WEEKDAYS) : []),
      ]
    : [];
  return {
    value: parsed.output,
    problems: [...under("holidays", holidays.problems), ...under("exceptions", exceptions.problems), ...unknown],
  };
};
