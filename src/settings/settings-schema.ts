import * as v from "valibot";
import { contactDetailsSchema } from "../contact/contact-details.ts";
import { DEFAULT_POLICY_ID, isPolicyId } from "../deadline/response-time-policies.ts";
import { tenantSchema } from "../tenant/model/tenant.ts";
import { teamSettingsSchema } from "../tickets/team/address/team-address.ts";
import { calendarsSchema } from "../deadline/business-time/usable-calendar.ts";

/** When a recognised form is filled: automatically (under the verdict `customer` only) or when the person clicks. */
export const FILL_MODES = ["automatic", "onClick"] as const;

/** Whose requests can be reminded of. */
export const REMINDED_PEOPLE = ["mine", "everybody"] as const;

/** Maximum number of own tenants that one source (the person, a policy) may name. */
export const MAX_OWN_TENANTS = 200;

/** The settings as `storage.local` keeps them under the key `settings`; every missing part has its default. */
export const settingsSchema = v.object({
  contactDetails: v.optional(contactDetailsSchema, {}),
  fillMode: v.optional(v.picklist(FILL_MODES), "automatic"),
  ownTenants: v.optional(v.pipe(v.array(tenantSchema), v.maxLength(MAX_OWN_TENANTS)), []),
  /** The response-time policy of requests from now on. */
  responseTimePolicy: v.optional(v.pipe(v.string(), v.check(isPolicyId)), DEFAULT_POLICY_ID),
  /** Hours of support by language, where the person knows better than the default. */
  calendars: v.optional(calendarsSchema, {}),
  /** Minutes before a deadline at which a reminder comes. */
  remindBefore: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60)), 15),
  /** Whose requests are reminded of: the person's own and those that nobody looks after, or all. */
  remindFor: v.optional(v.picklist(REMINDED_PEOPLE), "mine"),
  /** The team's server, where one list is shared. */
  team: v.optional(teamSettingsSchema),
  /** Whether a line says when the last backup is old. */
  backupReminder: v.optional(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Some of the settings to be changed; those that are not named have no default here and stay as they are. */
export const settingsPartsSchema = v.pipe(
  v.record(v.string(), v.unknown()),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): Partial<Settings> => {
    const parsed = v.safeParse(v.partial(settingsSchema), value);
    if (parsed.success)
      return Object.fromEntries(Object.entries(parsed.output).filter(([name]) => Object.hasOwn(value, name)));
    addIssue({ message: v.summarize(parsed.issues) });
    return NEVER;
  }),
);
