import { instantAt } from "../../../model/instant.ts";
import type { Tenant } from "../../../tenant/model/tenant.ts";
import type { Customer } from "../../model/customer.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import type { StoreContext } from "../../model/new-ticket.ts";
import { writeStore } from "../database/write-store.ts";

/**
 * Writes an entry of the customer directory as the person wants it: all its parts are replaced.
 * @param key of the entry that is changed; without it a new one is made
 * @returns "taken" where another entry has this tenant ID or domain; nothing is written then
 */
export const editCustomer = (
  db: TicketDatabase,
  key: string | undefined,
  { id, domain, name }: Tenant,
  { now, newId }: Pick<StoreContext, "now" | "newId">,
): Promise<"saved" | "taken"> =>
  writeStore(db, ["customers"], async (transaction) => {
    const customers = transaction.objectStore("customers");
    const same = [
      ...(id === undefined ? [] : await customers.index("tenantId").getAllKeys(id)),
      ...(domain === undefined ? [] : await customers.index("domain").getAllKeys(domain)),
    ];
    if (same.some((other) => other !== key)) return "taken";
    const before = key === undefined ? undefined : await customers.get(key);
    const customer: Customer = {
      id: before?.id ?? newId(),
      ...(id !== undefined && { tenantId: id }),
      ...(domain !== undefined && { domain }),
      ...(name !== undefined && { name }),
      ...(before?.inPartnerCenter && { inPartnerCenter: true }),
      edited: true,
      updatedDate: instantAt(now()),
    };
    await customers.put(customer);
    return "saved";
  });
