import type { Tenant } from "../model/tenant.ts";
import { tenantOf, type Customer, type LogDatabase } from "./log-database.ts";

/** The customers of the directory that share an ID or a domain with one of the tenants. */
export const findCustomers = async (db: LogDatabase, tenants: readonly Tenant[]): Promise<Tenant[]> => {
  const found = await Promise.all(
    tenants.flatMap(({ id, domain }) => [
      ...(id === undefined ? [] : [db.getAllFromIndex("customers", "tenantId", id)]),
      ...(domain === undefined ? [] : [db.getAllFromIndex("customers", "domain", domain)]),
    ]),
  );
  return [...new Map(found.flat().map((customer: Customer) => [customer.id, customer])).values()].map(tenantOf);
};
