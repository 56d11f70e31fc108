import * as v from "valibot";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import { tabItem } from "../../platform/tab-items.ts";
import { NO_TAB_TENANT, tabTenantSchema } from "../verdict/tab-tenant-state.ts";

/** The key in `storage.session` is this and the tab's id. */
export const TAB_TENANT_PREFIX = "tenant:";

const part = v.optional(v.unknown());

/** The same as earlier versions stored it, with the names that its parts had then. */
export const formerTabTenantSchema = v.pipe(
  v.looseObject({ told: part, arrival: part, leads: part, children: part, untold: part }),
  v.transform(({ told, arrival, leads, children, untold, ...rest }) => ({
    ...rest,
    lastReport: told,
    referral: arrival,
    clicks: leads,
    openedTabs: children,
    uninformed: untold,
  })),
  tabTenantSchema,
);

/** What is known of the tenant of each tab until it is closed or the browser ends. */
export const tabTenants = (session: StorageArea, exclusively: Exclusively) =>
  tabItem(session, TAB_TENANT_PREFIX, tabTenantSchema, NO_TAB_TENANT, exclusively);
