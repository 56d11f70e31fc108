import type { TabItem } from "../../platform/tab-items.ts";
import type { Tenant } from "../model/tenant.ts";
import type { TabTenant } from "../verdict/tab-tenant-state.ts";

/** The tenant that a tab has open; undefined where nobody knows for sure. */
export const knownTenant = async (
  tenants: Pick<TabItem<TabTenant>, "read">,
  tabId: number,
): Promise<Tenant | undefined> => {
  const { verdict } = await tenants.read(tabId);
  return !verdict || verdict.kind === "unknown" ? undefined : verdict.tenant;
};
