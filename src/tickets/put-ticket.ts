import type { Ticket } from "../model/ticket.ts";
import type { LogWrite } from "./log-database.ts";

/** Puts a ticket into the log as its next revision, and gives it as it was put. */
export const putTicket = async (transaction: LogWrite, ticket: Ticket, now: number): Promise<Ticket> => {
  const revised = { ...ticket, updatedDate: new Date(now).toISOString(), revision: ticket.revision + 1 };
  await transaction.objectStore("tickets").put(revised);
  return revised;
};
