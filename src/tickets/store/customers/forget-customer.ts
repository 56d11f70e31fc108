import type { Tenant } from "../../../tenant/model/tenant.ts";
import type { Customer } from "../../model/customer.ts";
import { isOnlyNamed, type TicketDatabase } from "../database/ticket-database.ts";
import { writeStore } from "../database/write-store.ts";

/** Takes a tenant out of the customer directory: it turned out to be the person's own organization. */
export const forgetCustomer = (db: TicketDatabase, { id, domain, name }: Tenant): Promise<void> =>
  writeStore(db, ["customers"], async (transaction) => {
    const customers = transaction.objectStore("customers");
    const keys = [
      ...(id === undefined ? [] : await customers.index("tenantId").getAllKeys(id)),
      ...(domain === undefined ? [] : await customers.index("domain").getAllKeys(domain)),
    ];
    const isName = id === undefined && domain === undefined && name !== undefined;
    // What is more than the name may be another tenant of that name.
    const named = isName ? (await customers.getAll()).filter((one) => isOnlyNamed(one, name)) : [];
    for (const key of [...keys, ...named.map((one) => one.id)]) await customers.delete(key);
  });

/**
 * Takes one entry out of the customer directory, as the person wants it.
 * @returns the entry, for its return
 */
export const forgetCustomerEntry = (db: TicketDatabase, key: string): Promise<Customer | undefined> =>
  writeStore(db, ["customers"], async (transaction) => {
    const customers = transaction.objectStore("customers");
    const entry = await customers.get(key);
    await customers.delete(key);
    return entry;
  });

/** Puts an entry back that was taken out, unless its tenant was entered again meanwhile. */
export const restoreCustomerEntry = (db: TicketDatabase, entry: Customer): Promise<void> =>
  writeStore(db, ["customers"], async (transaction) => {
    const customers = transaction.objectStore("customers");
    const { tenantId, domain } = entry;
    const byId = tenantId === undefined ? undefined : await customers.index("tenantId").get(tenantId);
    const ofDomain = domain === undefined ? [] : await customers.index("domain").getAll(domain);
    const isThere = ofDomain.some((one) => !one.tenantId || !tenantId || one.tenantId === tenantId);
    if (!byId && !isThere) await customers.put(entry);
  });
