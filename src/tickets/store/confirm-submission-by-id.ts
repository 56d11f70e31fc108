import type { Ticket } from "../model/ticket.ts";
import { confirmTicket } from "./confirm-ticket.ts";
import type { LogDatabase } from "./ticket-database.ts";
import type { LogContext } from "../model/new-ticket.ts";
import { ticketOfSubmission } from "./ticket-of-submission.ts";
import { writeLog } from "./write-store.ts";

/** Logs that the portal took a submission of which only the id is known; undefined where it has no ticket. */
export const confirmSubmissionById = (
  db: LogDatabase,
  submissionId: string,
  supportTicketId: string | undefined,
  context: LogContext,
): Promise<Ticket | undefined> =>
  writeLog(db, ["tickets", "mergedTickets"], async (transaction) => {
    const ticket = await ticketOfSubmission(transaction, submissionId);
    return ticket && confirmTicket(transaction, ticket, ticket.supportTicketId ?? supportTicketId, context);
  });
