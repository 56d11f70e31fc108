import type { Tenant } from "../model/tenant.ts";
import type { Customer, LogDatabase } from "./log-database.ts";
import type { LogContext } from "./new-ticket.ts";
import { writeLog } from "./write-log.ts";

/** Enters a tenant into the customer directory, or adds what is new to the entry that it has there. */
export const saveCustomer = (db: LogDatabase, { id, domain, name }: Tenant, { now, newId }: Pick<LogContext, "now" | "newId">): Promise<Customer> =>
  writeLog(db, ["customers"], async (transaction) => {
    const customers = transaction.objectStore("customers");
    const known =
      (id === undefined ? undefined : await customers.index("tenantId").get(id)) ??
      (domain === undefined ? undefined : await customers.index("domain").get(domain));
    const other = known?.tenantId !== undefined && id !== undefined && known.tenantId !== id;
    const customer: Customer = {
      ...(known && !other ? known : { id: newId() }),
      ...(id !== undefined && { tenantId: id }),
      ...(domain !== undefined && { domain }),
      ...(name !== undefined && { name }),
      updatedDate: new Date(now()).toISOString(),
    };
    await customers.put(customer);
    return customer;
  });
