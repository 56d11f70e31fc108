import { mayBeDiscarded } from "../model/ticket-life.ts";
import type { TicketDatabase } from "./database/ticket-database.ts";
import { discardTicket } from "./outbox/discard-ticket.ts";
import { writeStore } from "./database/write-store.ts";

/**
 * Takes back a submission that the portal did not take. Only a ticket whose outcome was still open goes: a confirmed
 * one stays, and so does one on which the person has worked.
 * @param now milliseconds since 1970
 * @returns whether a ticket was removed
 */
export const discardSubmission = (db: TicketDatabase, submissionId: string, now: number): Promise<boolean> =>
  writeStore(db, ["tickets"], async (transaction) => {
    const tickets = transaction.objectStore("tickets");
    const ticket = await tickets.index("submissionId").get(submissionId);
    if (!ticket || !mayBeDiscarded(ticket)) return false;
    await discardTicket(transaction, ticket, now);
    return true;
  });
