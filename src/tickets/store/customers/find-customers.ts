import type { Tenant } from "../../../tenant/model/tenant.ts";
import type { Customer } from "../../model/customer.ts";
import { tenantOf, type TicketDatabase } from "../database/ticket-database.ts";

/** A customer of the directory, and whether Partner Center has it among the customers. */
export interface KnownCustomer extends Tenant {
  readonly inPartnerCenter?: boolean | undefined;
}

const fold = (name: string): string => name.trim().toLowerCase();

/** Customers with one of the names; there are few enough to look at them all. */
const withNames = async (db: TicketDatabase, names: readonly string[]): Promise<Customer[]> => {
  const wanted = new Set(names.map(fold));
  const all = wanted.size === 0 ? [] : await db.getAll("customers");
  return all.filter(({ name }) => name !== undefined && wanted.has(fold(name)));
};

/** The customers of the directory that share an ID or a domain with one of the tenants, or have one of the names. */
export const findCustomers = async (
  db: TicketDatabase,
  tenants: readonly Tenant[],
  names: readonly string[] = [],
): Promise<KnownCustomer[]> => {
  const found = await Promise.all(
    tenants.flatMap(({ id, domain }) => [
      ...(id === undefined ? [] : [db.getAllFromIndex("customers", "tenantId", id)]),
      ...(domain === undefined ? [] : [db.getAllFromIndex("customers", "domain", domain)]),
    ]),
  );
  const known = ({ inPartnerCenter, ...customer }: Customer): KnownCustomer => ({
    ...tenantOf(customer),
    ...(inPartnerCenter && { inPartnerCenter }),
  });
  return [
    ...new Map([...found.flat(), ...(await withNames(db, names))].map((customer) => [customer.id, customer])).values(),
  ].map(known);
};

/** The whole directory, by name. */
export const allCustomers = async (db: TicketDatabase): Promise<Customer[]> => {
  const word = ({ name, domain, tenantId }: Customer): string => name ?? domain ?? tenantId ?? "";
  return (await db.getAll("customers")).sort((one, other) => word(one).localeCompare(word(other)));
};
