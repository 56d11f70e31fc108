import type { Ticket } from "../model/ticket.ts";
import type { TicketDatabase } from "./database/ticket-database.ts";
import { putTicket } from "./put-ticket.ts";
import { readTicket } from "../model/read-ticket.ts";
import { writeStore } from "./database/write-store.ts";

/**
 * Changes one ticket, read and written in one transaction. An unreadable one can be deleted, and that be undone.
 * @param change gives the changed ticket, or the same one where there is nothing to change
 * @returns the ticket as it is now, or undefined where there is none with this id
 */
export const updateTicket = (
  db: TicketDatabase,
  id: string,
  now: number,
  change: (ticket: Ticket) => Ticket,
): Promise<Ticket | undefined> =>
  writeStore(db, ["tickets"], async (transaction) => {
    const record = await transaction.objectStore("tickets").get(id);
    if (!record) return undefined;
    const ticket = readTicket(record) ?? record;
    const changed = change(ticket);
    return changed === ticket ? ticket : putTicket(transaction, changed, now);
  });
