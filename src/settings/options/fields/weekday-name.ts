import { WEEKDAYS, type Weekday } from "../../../deadline/business-time/business-calendar.ts";
import type { Translate } from "../../../words/translate.ts";

/** A weekday in the language of our pages; the first of January 2024 was a Monday. */
export const weekdayName = (weekday: Weekday, t: Translate): string =>
  new Intl.DateTimeFormat(t("uiLanguage"), { weekday: "long", timeZone: "UTC" }).format(
    Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(weekday)),
  );
