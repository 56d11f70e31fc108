import type { StoredItem } from "../../platform/stored-item.ts";
import type { SettingsInForce } from "../../settings/settings-reading.ts";
import { findCustomers, type KnownCustomer } from "../../tickets/store/customers/find-customers.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import type { Tenant } from "../model/tenant.ts";
import type { TabTenant } from "../verdict/tab-tenant-state.ts";
import { spokenOf, type TenantFacts } from "../verdict/tab-verdict.ts";

export interface FactsDeps {
  readonly readSettings: () => Promise<SettingsInForce>;
  readonly store: Pick<TicketWriter, "read">;
  /** Names at the head of pages that have proved to mean nothing, until the browser ends. */
  readonly doubtedNames: Pick<StoredItem<string[]>, "read">;
}

/**
 * The customers among those whom a tab speaks of; a ticket store that does not work knows none, so the person is asked.
 */
const customersAmong = async (
  { store }: FactsDeps,
  tenants: readonly Tenant[],
  names: readonly string[],
): Promise<KnownCustomer[]> => {
  const found = await store.read((db) => findCustomers(db, tenants, names));
  return found.ok ? found.value : [];
};

/** What is known of those whom a tab speaks of. */
export const tenantFacts = async (deps: FactsDeps, state: TabTenant): Promise<TenantFacts> => {
  const { ownTenants, ownTenantsIncomplete } = await deps.readSettings();
  const own = { ownTenants, ownTenantsIncomplete };
  // Nothing is judged before the page has reported.
  if (state.clues === undefined) return { ...own, customers: [], doubtedNames: [] };
  const { tenants, names } = spokenOf(state);
  const doubtedNames = names.length > 0 ? ((await deps.doubtedNames.read()) ?? []) : [];
  const customers = await customersAmong(
    deps,
    tenants,
    names.filter((name) => !doubtedNames.includes(name)),
  );
  return { ...own, customers, doubtedNames };
};
