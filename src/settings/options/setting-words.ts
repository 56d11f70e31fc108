import { WEEKDAYS } from "../../deadline/business-time/business-calendar.ts";
import { CONTACT_FIELDS } from "../../contact/contact-fields.ts";
import { languageChoices } from "../../words/choices.ts";
import type { MessageKey, Translate } from "../../words/translate.ts";
import type { SettingPath } from "../problems/setting-path.ts";
import { weekdayName } from "./fields/weekday-name.ts";

const NAMES: ReadonlyMap<string, MessageKey> = new Map([
  ["contactDetails", "options_contact"],
  ["fillMode", "options_fill"],
  ["ownTenants", "options_ownTenants"],
  ["responseTimePolicy", "options_policy"],
  ["calendars", "options_responseTimes"],
  ["remindBefore", "options_minutesBefore"],
  ["remindFor", "options_remindFor"],
  ["backupReminder", "backup_reminder"],
  ["lessons", "lessons_heading"],
  ["team", "team_heading"],
  ["url", "team_server"],
  ["database", "team_database"],
  ["id", "customer_id"],
  ["domain", "customer_domain"],
  ["name", "customer_name"],
  ["timeZone", "options_calendarTimeZone"],
  ["holidays", "options_holidays"],
  ["exceptions", "options_exceptions"],
]);

const nameOf = (part: string | number, before: string | number | undefined, t: Translate): string => {
  if (typeof part === "number") return t("settings_entry", part + 1);
  const field = before === "contactDetails" ? CONTACT_FIELDS.find((one) => one === part) : undefined;
  if (field) return t(`field_${field}`);
  const weekday = before === "hours" ? WEEKDAYS.find((one) => one === part) : undefined;
  if (weekday) return weekdayName(weekday, t);
  const language = before === "calendars" ? languageChoices(t).find(({ value }) => value === part)?.words : undefined;
  const key = NAMES.get(part);
  return language ?? (key ? t(key) : part);
};

/** Which setting a path names, in the words of the options: "Own tenants, entry 2, Domain". */
export const settingWords = (path: SettingPath, t: Translate): string =>
  path.length === 0 ? t("settings_all") : path.map((part, index) => nameOf(part, path[index - 1], t)).join(", ");
