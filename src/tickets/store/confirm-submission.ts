import type { Submission } from "../../submission/model/submission.ts";
import type { Ticket } from "../model/ticket.ts";
import { nextTicket } from "../model/ticket-life.ts";
import { confirmTicket } from "./confirm-ticket.ts";
import type { TicketDatabase } from "./database/ticket-database.ts";
import { newTicket, type StoreContext } from "../model/new-ticket.ts";
import { readTicket } from "../model/read-ticket.ts";
import { recordFacts } from "../model/damaged/record-facts.ts";
import { ticketOfSubmission } from "./ticket-of-submission.ts";
import { writeStore } from "./database/write-store.ts";

/**
 * Keeps that the portal took a submission, also where its ticket is not there (any more). Done twice it is the same.
 * A number that the ticket has already is not replaced by another one. A damaged ticket is written anew: all but what
 * the person did with it is known here.
 */
export const confirmSubmission = async (
  db: TicketDatabase,
  submission: Submission,
  supportTicketId: string | undefined,
  context: StoreContext,
): Promise<Ticket> => {
  const fresh = newTicket(submission, context);
  return writeStore(db, ["tickets", "mergedTickets"], async (transaction) => {
    const record = await ticketOfSubmission(transaction, submission.submissionId);
    const kept = readTicket(record);
    const ticket = kept
      ? nextTicket(kept, { kind: "complete", submission }, { now: context.now(), profile: context.profile })
      : { ...fresh, ...(record && { id: record.id, notes: recordFacts(record).notes }) };
    return confirmTicket(transaction, ticket, ticket.supportTicketId ?? supportTicketId, context);
  });
};
