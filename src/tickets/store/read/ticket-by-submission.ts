import { readTicket } from "../../model/read-ticket.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";

/** The ticket that a submission became, also where it was merged into another one; undefined where it is damaged. */
export const ticketBySubmission = async (db: TicketDatabase, submissionId: string): Promise<Ticket | undefined> => {
  const ticket = await db.getFromIndex("tickets", "submissionId", submissionId);
  if (ticket) return readTicket(ticket);
  const merged = await db.get("mergedTickets", submissionId);
  return merged && readTicket(await db.get("tickets", merged.id));
};
