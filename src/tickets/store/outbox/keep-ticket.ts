import { readTicket } from "../../model/read-ticket.ts";
import type { Ticket } from "../../model/ticket.ts";
import { toStored } from "../database/stored-ticket.ts";
import type { StoreWrite } from "../database/ticket-database.ts";
import { shareTicket } from "./share-ticket.ts";
import { teamNode } from "./team-node.ts";

/**
 * The door through which each change of a ticket on this machine goes into the store. Where a team is on, what has
 * changed is stamped and goes into the outbox in the same transaction. A damaged ticket is not shared.
 * @param time of the change, in ms since 1970
 */
export const keepTicket = async (transaction: StoreWrite, ticket: Ticket, time: number): Promise<Ticket> => {
  const node = await teamNode(transaction);
  const kept = node && readTicket(ticket) ? await shareTicket(transaction, node, ticket, { time }) : ticket;
  await transaction.objectStore("tickets").put(toStored(kept));
  return kept;
};
