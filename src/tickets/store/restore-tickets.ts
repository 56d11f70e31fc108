import type { Ticket } from "../model/ticket.ts";
import { toStored } from "./database/stored-ticket.ts";
import type { TicketDatabase } from "./database/ticket-database.ts";
import { ticketOfSubmission } from "./ticket-of-submission.ts";
import { writeStore } from "./database/write-store.ts";

/**
 * Puts tickets from a backup into the ticket store. What is there already, by its id, its submission or its number,
 * stays as it is: the ticket store may be newer than the backup. What was deleted when it was copied is not any more.
 * @returns how many were put in
 */
export const restoreTickets = (db: TicketDatabase, tickets: readonly Ticket[]): Promise<number> =>
  writeStore(db, ["tickets", "mergedTickets"], async (transaction) => {
    const store = transaction.objectStore("tickets");
    let restored = 0;
    for (const { deletedDate: _deleted, ...ticket } of tickets) {
      const { id, submissionId, portal, cloud, supportTicketId } = ticket;
      const isThere =
        (await store.getKey(id)) !== undefined ||
        (await ticketOfSubmission(transaction, submissionId)) !== undefined ||
        (supportTicketId !== undefined &&
          (await store.index("number").getKey([portal, cloud, supportTicketId])) !== undefined);
      if (isThere) continue;
      await store.put(toStored(ticket));
      restored += 1;
    }
    return restored;
  });
