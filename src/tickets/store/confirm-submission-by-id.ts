import type { Ticket } from "../model/ticket.ts";
import { confirmTicket } from "./confirm-ticket.ts";
import type { TicketDatabase } from "./database/ticket-database.ts";
import type { StoreContext } from "../model/new-ticket.ts";
import { ticketOfSubmission } from "./ticket-of-submission.ts";
import { writeStore } from "./database/write-store.ts";

/** Keeps that the portal took a submission of which only the id is known; undefined where it has no ticket. */
export const confirmSubmissionById = (
  db: TicketDatabase,
  submissionId: string,
  supportTicketId: string | undefined,
  context: StoreContext,
): Promise<Ticket | undefined> =>
  writeStore(db, ["tickets", "mergedTickets"], async (transaction) => {
    const ticket = await ticketOfSubmission(transaction, submissionId);
    return ticket && confirmTicket(transaction, ticket, ticket.supportTicketId ?? supportTicketId, context);
  });
