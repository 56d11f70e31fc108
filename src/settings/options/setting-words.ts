import { WEEKDAYS } from "../../deadline/business-time/business-calendar.ts";
import { CONTACT_FIELDS } from "../../contact/contact-details.ts";
import { languageChoices } from "../../words/choices.ts";
import type { MessageKey, Translate } from "../../words/translate.ts";
import { weekdayName } from "./weekday-name.ts";

const NAMES: ReadonlyMap<string, MessageKey> = new Map([
  ["contactDetails", "options_contact"],
  ["fillMode", "options_fill"],
  ["ownTenants", "options_ownTenants"],
  ["responseTimePolicy", "options_policy"],
  ["calendars", "options_responseTimes"],
  ["remindBefore", "options_minutesBefore"],
  ["id", "customer_id"],
  ["domain", "customer_domain"],
  ["name", "customer_name"],
  ["timeZone", "options_calendarTimeZone"],
  ["holidays", "options_holidays"],
  ["exceptions", "options_exceptions"],
]);

const nameOf = (part: string, before: string | undefined, t: Translate): string => {
  const field = before === "contactDetails" ? CONTACT_FIELDS.find((one) => one === part) : undefined;
  if (field) return t(`field_${field}`);
  if (/^\d+$/.test(part)) return t("settings_entry", Number(part) + 1);
  const weekday = before === "hours" ? WEEKDAYS.find((one) => one === part) : undefined;
  if (weekday) return weekdayName(weekday, t);
  const language = before === "calendars" ? languageChoices(t).find(({ value }) => value === part)?.words : undefined;
  const key = NAMES.get(part);
  return language ?? (key ? t(key) : part);
};

/** Which setting a path names, in the words of the options: "Own tenants, entry 2, Domain". */
export const settingWords = (path: string, t: Translate): string => {
  const parts = path.split(".");
  return path === "" ? t("settings_all") : parts.map((part, index) => nameOf(part, parts[index - 1], t)).join(", ");
};
