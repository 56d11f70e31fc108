import type { Settings } from "../../settings/settings-schema.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import { allCustomers } from "../../tickets/store/customers/find-customers.ts";
import { newestTickets } from "../../tickets/store/read/newest-tickets.ts";

/** Maximum number of requests, the newest, whose texts no masked copy holds. */
const MAX_TICKETS = 500;

export interface PrivatesDeps {
  readonly store: Pick<TicketWriter, "read">;
  readonly readSettings: () => Promise<Pick<Settings, "contactDetails" | "ownTenants">>;
}

/** Texts that the extension keeps of the person, of customers and of requests: no masked copy holds any of them. */
export const keptPrivates = async ({ store, readSettings }: PrivatesDeps): Promise<string[]> => {
  const { contactDetails, ownTenants } = await readSettings();
  const customers = await store.read(allCustomers);
  const tickets = await store.read((db) => newestTickets(db, MAX_TICKETS));
  const texts: unknown[] = [
    ...Object.values(contactDetails).flat(),
    ...ownTenants.flatMap((tenant) => Object.values(tenant)),
    ...(customers.ok ? customers.value.flatMap(({ name, domain, tenantId }) => [name, domain, tenantId]) : []),
    ...(tickets.ok
      ? tickets.value.tickets.flatMap(({ title, supportTicketId, customer, contactDetails: contact }) => [
          title,
          supportTicketId,
          ...Object.values(customer),
          ...Object.values(contact).flat(),
        ])
      : []),
  ];
  return [...new Set(texts.filter((text): text is string => typeof text === "string" && text.trim() !== ""))];
};
