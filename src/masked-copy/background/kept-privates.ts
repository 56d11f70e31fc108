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

export interface KeptPrivates {
  readonly texts: readonly string[];
  /** The list of requests, or the directory of customers, could not be read: what it holds is not among the texts. */
  readonly isListMissing: boolean;
}

/**
 * Texts that the extension keeps of the person, the team, customers and requests: nothing of them stays in a masked
 * copy. Notes are left out: they are whole sentences, and would mask words that are nobody's.
 */
export const keptPrivates = async ({ store, readSettings }: PrivatesDeps): Promise<KeptPrivates> => {
  const { contactDetails, ownTenants } = await readSettings();
  const customers = await store.read(allCustomers);
  const tickets = await store.read((db) => newestTickets(db, MAX_TICKETS));
  const texts: unknown[] = [
    ...Object.values(contactDetails).flat(),
    ...ownTenants.flatMap((tenant) => Object.values(tenant)),
    ...(customers.ok ? customers.value.flatMap(({ name, domain, tenantId }) => [name, domain, tenantId]) : []),
    ...(tickets.ok
      ? tickets.value.tickets.flatMap(
          ({ title, supportTicketId, customer, contactDetails: contact, filedBy, assignee, handovers = [] }) => [
            title,
            supportTicketId,
            filedBy,
            assignee,
            ...handovers.flatMap(({ from, to }) => [from, to]),
            ...Object.values(customer),
            ...Object.values(contact).flat(),
          ],
        )
      : []),
  ];
  return {
    texts: [...new Set(texts.filter((text): text is string => typeof text === "string" && text.trim() !== ""))],
    isListMissing: !customers.ok || !tickets.ok,
  };
};
