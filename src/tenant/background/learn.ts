import { isNews, isOtherDomain } from "../verdict/known-tenants.ts";
import type { VerdictParts } from "../model/verdict.ts";
import { findCustomers } from "../../tickets/store/customers/find-customers.ts";
import { saveCustomer } from "../../tickets/store/customers/save-customer.ts";
import type { BackgroundContext } from "../../entries/background/background-context.ts";
import { isStoreDown } from "../../tickets/background/ticket-writer.ts";

type Parts = Pick<BackgroundContext, "addOwnTenant" | "store" | "readSettings">;

/**
 * Keeps what a page told of a tenant that is known already: which ID belongs to a domain, and the name. Only what the page
 * itself says counts; nobody becomes own or a customer by it.
 */
export const learn = async (parts: Parts, { kind, reason, clue }: VerdictParts): Promise<void> => {
  if (clue?.source !== "page") return;
  const { tenant } = clue;
  if (kind === "own" || reason === "delegated") {
    const { ownTenants } = await parts.readSettings();
    // An address may name the tenant by its further domain alone.
    if (isNews(tenant, ownTenants) || isOtherDomain(tenant, ownTenants)) await parts.addOwnTenant(tenant);
    return;
  }
  if (kind !== "customer") return;
  try {
    const known = await parts.store.read((db) => findCustomers(db, [tenant]));
    if (isNews(tenant, known)) await parts.store.write("update", (db, context) => saveCustomer(db, tenant, context));
  } catch (error) {
    if (!isStoreDown(error)) throw error;
  }
};
