import type { Submission } from "../../submission/model/submission.ts";
import type { Ticket } from "../model/ticket.ts";
import type { TicketDatabase } from "./database/ticket-database.ts";
import { newTicket, type StoreContext } from "../model/new-ticket.ts";
import { putTicket } from "./put-ticket.ts";
import { ticketOfSubmission } from "./ticket-of-submission.ts";
import { writeStore } from "./database/write-store.ts";

/**
 * Keeps a submission whose outcome is not known yet. Done twice it is the same: the ticket that is there stays as it
 * is.
 */
export const addSubmission = async (
  db: TicketDatabase,
  submission: Submission,
  context: StoreContext,
): Promise<Ticket> => {
  const ticket = newTicket(submission, context);
  return writeStore(
    db,
    ["tickets", "mergedTickets"],
    async (transaction) =>
      (await ticketOfSubmission(transaction, submission.submissionId)) ?? putTicket(transaction, ticket, context.now()),
  );
};
