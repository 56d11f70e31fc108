import type { BusinessCalendar, BusinessSpan } from "../../../src/deadline/business-time/business-calendar.ts";

const OFFICE: BusinessSpan[] = [["09:00", "17:00"]];

/** Monday to Friday 9-17 in the zone, with what the test changes. */
export const officeHours = (timeZone = "UTC", changes: Partial<BusinessCalendar> = {}): BusinessCalendar => ({
  timeZone,
  hours: { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE },
  holidays: [],
  ...changes,
});

const ALWAYS: BusinessSpan[] = [["00:00", "24:00"]];

/** Open around the clock on all seven days. */
export const alwaysOpen = (timeZone = "UTC"): BusinessCalendar => ({
  timeZone,
  hours: { mon: ALWAYS, tue: ALWAYS, wed: ALWAYS, thu: ALWAYS, fri: ALWAYS, sat: ALWAYS, sun: ALWAYS },
  holidays: [],
});
