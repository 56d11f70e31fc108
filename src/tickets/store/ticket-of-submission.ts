import type { Ticket } from "../model/ticket.ts";
import type { StoreRead, StoreWrite } from "./database/ticket-database.ts";

/** The ticket that a submission became, even where it was merged into another one. */
export const ticketOfSubmission = async (
  transaction: StoreRead | StoreWrite,
  submissionId: string,
): Promise<Ticket | undefined> => {
  const tickets = transaction.objectStore("tickets");
  const ticket = await tickets.index("submissionId").get(submissionId);
  if (ticket) return ticket;
  const merged = await transaction.objectStore("mergedTickets").get(submissionId);
  return merged && tickets.get(merged.id);
};
