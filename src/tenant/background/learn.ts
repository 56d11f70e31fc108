import { isNews, isOtherDomain } from "../verdict/known-tenants.ts";
import type { VerdictParts } from "../model/verdict.ts";
import { findCustomers } from "../../tickets/store/customers/find-customers.ts";
import { saveCustomer } from "../../tickets/store/customers/save-customer.ts";
import type { Settings } from "../../settings/settings-schema.ts";
import type { Tenant } from "../model/tenant.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";

export interface LearnDeps {
  /** Adds to the person's own settings that this tenant is theirs, or what is new of one that is. */
  readonly addOwnTenant: (tenant: Tenant) => Promise<void>;
  readonly readSettings: () => Promise<Settings>;
  readonly store: Pick<TicketWriter, "read" | "write">;
}

/**
 * Keeps what a page says of a tenant that is known already: which ID belongs to a domain, and the name. Only what the
 * page itself says counts; nobody becomes own or a customer by it.
 */
export const learn = async (deps: LearnDeps, { kind, reason, clue }: VerdictParts): Promise<void> => {
  if (clue?.source !== "page") return;
  const { tenant } = clue;
  if (kind === "own" || reason === "delegated") {
    const { ownTenants } = await deps.readSettings();
    // An address may name the tenant by its further domain alone.
    if (isNews(tenant, ownTenants) || isOtherDomain(tenant, ownTenants)) await deps.addOwnTenant(tenant);
    return;
  }
  if (kind !== "customer") return;
  const known = await deps.store.read((db) => findCustomers(db, [tenant]));
  if (known.ok && isNews(tenant, known.value))
    await deps.store.write("update", (db, context) => saveCustomer(db, tenant, context));
};
