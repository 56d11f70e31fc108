import type { Tenant } from "../model/tenant.ts";
import type { LogDatabase } from "./log-database.ts";
import { writeLog } from "./write-log.ts";

/** Takes a tenant out of the customer directory: it turned out to be the person's own organization. */
export const forgetCustomer = (db: LogDatabase, { id, domain }: Tenant): Promise<void> =>
  writeLog(db, ["customers"], async (transaction) => {
    const customers = transaction.objectStore("customers");
    const keys = [
      ...(id === undefined ? [] : await customers.index("tenantId").getAllKeys(id)),
      ...(domain === undefined ? [] : await customers.index("domain").getAllKeys(domain)),
    ];
    for (const key of keys) await customers.delete(key);
  });

/** Takes one entry out of the customer directory, as the person wants it. */
export const forgetCustomerEntry = (db: LogDatabase, key: string): Promise<void> =>
  writeLog(db, ["customers"], (transaction) => transaction.objectStore("customers").delete(key));
