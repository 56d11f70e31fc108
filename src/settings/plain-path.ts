import { businessCalendarSchema, WEEKDAYS } from "../deadline/business-time/business-calendar.ts";
import { CONTACT_FIELDS } from "../contact/contact-fields.ts";
import { SUPPORT_LANGUAGES } from "../model/support-language.ts";
import { teamSettingsSchema } from "../tickets/team/address/team-address.ts";
import { tenantSchema } from "../tenant/model/tenant.ts";
import type { SettingPath } from "./problems/setting-path.ts";
import { settingsSchema } from "./settings-schema.ts";

const OURS: ReadonlySet<string> = new Set([
  ...Object.keys(settingsSchema.entries),
  ...CONTACT_FIELDS,
  ...Object.keys(tenantSchema.entries),
  ...Object.keys(businessCalendarSchema.entries),
  ...WEEKDAYS,
  ...SUPPORT_LANGUAGES,
  ...Object.keys(teamSettingsSchema.entries),
]);

/** A path of the settings for others to read: a name that is not one of ours may be anybody's, and becomes `?`. */
export const plainPath = (path: SettingPath): string =>
  path.map((segment) => (typeof segment === "number" || OURS.has(segment) ? segment : "?")).join(".");
