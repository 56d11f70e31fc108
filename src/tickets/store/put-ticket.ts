import { instantAt } from "../../model/instant.ts";
import type { Ticket } from "../model/ticket.ts";
import type { StoreWrite } from "./database/ticket-database.ts";
import { keepTicket } from "./outbox/keep-ticket.ts";

/** Puts a ticket into the ticket store as its next revision, which it gives. A damaged record may have no revision. */
export const putTicket = async (transaction: StoreWrite, ticket: Ticket, now: number): Promise<Ticket> => {
  const revised = {
    ...ticket,
    updatedDate: instantAt(now),
    revision: (Number.isSafeInteger(ticket.revision) ? ticket.revision : 0) + 1,
  };
  return keepTicket(transaction, revised, now);
};
