import * as v from "valibot";
import { businessCalendarSchema, type BusinessCalendar } from "./business-calendar.ts";
import { readBusinessHours } from "./business-hours.ts";

/** Whether deadlines can be counted in a calendar: it can be read, and some weekday has hours. */
export const isUsableCalendar = (calendar: BusinessCalendar): boolean => {
  const hours = readBusinessHours(calendar);
  return hours.ok && hours.value.weekly.some((spans) => spans.length > 0);
};

/** A calendar as the settings keep it. */
export const usableCalendarSchema = v.pipe(
  businessCalendarSchema,
  v.check(isUsableCalendar, "Not a calendar with working hours"),
);

/** The person's own calendars, by the BCP 47 tag of the support language. */
export const calendarsSchema = v.record(v.string(), usableCalendarSchema);
export type Calendars = v.InferOutput<typeof calendarsSchema>;

/**
 * The person's own calendar for a language: that of its very tag (`zh-Hant`), else that of the language as such (`de`
 * for `de-AT`).
 */
export const ownCalendar = (calendars: Calendars, language: string): BusinessCalendar | undefined => {
  const tag = language.trim().replaceAll("_", "-").toLowerCase();
  const named = (wanted: string | undefined) =>
    Object.entries(calendars).find(([own]) => own.toLowerCase() === wanted)?.[1];
  return named(tag) ?? named(tag.split("-")[0]);
};
