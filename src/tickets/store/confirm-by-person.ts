import type { Ticket } from "../model/ticket.ts";
import { confirmTicket } from "./confirm-ticket.ts";
import type { LogDatabase } from "./ticket-database.ts";
import type { LogContext } from "../model/new-ticket.ts";
import { writeLog } from "./write-store.ts";

/**
 * The person says that a request was created, with its number where they have it; their number replaces another one.
 * @returns the ticket, which is an older one where that has the number already; undefined where there is none with this id
 */
export const confirmByPerson = (
  db: LogDatabase,
  id: string,
  supportTicketId: string | undefined,
  context: LogContext,
): Promise<Ticket | undefined> =>
  writeLog(db, ["tickets", "mergedTickets"], async (transaction) => {
    const ticket = await transaction.objectStore("tickets").get(id);
    return ticket && confirmTicket(transaction, ticket, supportTicketId ?? ticket.supportTicketId, context);
  });
