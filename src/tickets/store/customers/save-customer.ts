import { instantAt } from "../../../model/instant.ts";
import type { Tenant } from "../../../tenant/model/tenant.ts";
import type { Customer } from "../../model/customer.ts";
import { isOnlyNamed, type TicketDatabase } from "../database/ticket-database.ts";
import type { StoreContext } from "../../model/new-ticket.ts";
import { writeStore } from "../database/write-store.ts";

/**
 * Enters a tenant into the customer directory, or adds what is new to the entry that it has there. An entry that was
 * known by its domain only goes into the one with the ID; one that is a mere name is another entry than one with more.
 * @param inPartnerCenter it was seen there among the customers
 */
export const saveCustomer = (
  db: TicketDatabase,
  { id, domain, name }: Tenant,
  { now, newId }: Pick<StoreContext, "now" | "newId">,
  inPartnerCenter = false,
): Promise<Customer> =>
  writeStore(db, ["customers"], async (transaction) => {
    const customers = transaction.objectStore("customers");
    const byId = id === undefined ? undefined : await customers.index("tenantId").get(id);
    const ofDomain = domain === undefined ? [] : await customers.index("domain").getAll(domain);
    const byDomain = ofDomain.find(({ tenantId }) => tenantId === undefined || id === undefined || tenantId === id);
    const byName =
      id === undefined && domain === undefined
        ? (await customers.getAll()).find((one) => isOnlyNamed(one, name))
        : undefined;
    const known = byId ?? byDomain ?? byName;
    const learned = {
      ...(id !== undefined && { tenantId: id }),
      ...(domain !== undefined && { domain }),
      ...(name !== undefined && { name }),
    };
    const customer: Customer = {
      ...(known?.edited ? { ...learned, ...known } : { ...(known ?? { id: newId() }), ...learned }),
      ...((inPartnerCenter || byDomain?.inPartnerCenter) && { inPartnerCenter: true }),
      updatedDate: instantAt(now()),
    };
    if (byDomain && byDomain.id !== customer.id && byDomain.tenantId === undefined) await customers.delete(byDomain.id);
    await customers.put(customer);
    return customer;
  });
