import * as v from "valibot";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import { tabItem } from "../../platform/tab-items.ts";
import { NO_TAB_TENANT, tabTenantSchema } from "../verdict/tab-tenant-state.ts";

/** The key in `storage.session` is this and the tab's id. */
export const TAB_TENANT_PREFIX = "tenant:";

/** What earlier versions called each part. */
const EARLIER_NAMES = {
  lastReport: "told",
  referral: "arrival",
  clicks: "leads",
  openedTabs: "children",
  uninformed: "untold",
} as const;

/** The same as earlier versions stored it, with the names that its parts had then. */
export const earlierTabTenantSchema = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((stored) => ({
    ...stored,
    ...Object.fromEntries(Object.entries(EARLIER_NAMES).map(([name, earlier]) => [name, stored[earlier]])),
  })),
  tabTenantSchema,
);

/** What is known of the tenant of each tab until it is closed or the browser ends. */
export const tabTenants = (session: StorageArea, exclusively: Exclusively) =>
  tabItem(session, TAB_TENANT_PREFIX, tabTenantSchema, NO_TAB_TENANT, exclusively);
