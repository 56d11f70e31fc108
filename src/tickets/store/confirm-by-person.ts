import type { Ticket } from "../model/ticket.ts";
import { confirmTicket } from "./confirm-ticket.ts";
import type { TicketDatabase } from "./database/ticket-database.ts";
import type { StoreContext } from "../model/new-ticket.ts";
import { writeStore } from "./database/write-store.ts";

/**
 * The person says that a request was created, with its number where they have it; their number replaces another one.
 * @returns the ticket, which is an older one where that has the number already; undefined where none has this id
 */
export const confirmByPerson = (
  db: TicketDatabase,
  id: string,
  supportTicketId: string | undefined,
  context: StoreContext,
): Promise<Ticket | undefined> =>
  writeStore(db, ["tickets", "mergedTickets"], async (transaction) => {
    const ticket = await transaction.objectStore("tickets").get(id);
    return ticket && confirmTicket(transaction, ticket, supportTicketId ?? ticket.supportTicketId, context);
  });
