import { instantAt } from "../../../model/instant.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { StoreWrite } from "../database/ticket-database.ts";
import { keepTicket } from "./keep-ticket.ts";

/** Takes a ticket off the store for good; to a team it is deleted. */
export const discardTicket = async (transaction: StoreWrite, ticket: Ticket, now: number): Promise<void> => {
  await keepTicket(transaction, { ...ticket, deletedDate: instantAt(now) }, now);
  await transaction.objectStore("tickets").delete(ticket.id);
};
