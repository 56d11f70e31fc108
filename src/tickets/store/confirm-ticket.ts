import type { Ticket } from "../model/ticket.ts";
import type { StoreWrite } from "./database/ticket-database.ts";
import { nextTicket } from "../model/ticket-life.ts";
import { mergeTickets } from "../model/merge-tickets.ts";
import type { StoreContext } from "../model/new-ticket.ts";
import { joinTeamTickets } from "./outbox/join-team-tickets.ts";
import { putTicket } from "./put-ticket.ts";
import { readTicket } from "../model/read-ticket.ts";

/** Takes the newer ticket out of the store, where its number would be in the way, and keeps it among the merged. */
const absorb = async (transaction: StoreWrite, older: Ticket, newer: Ticket): Promise<void> => {
  const merged = transaction.objectStore("mergedTickets");
  await transaction.objectStore("tickets").delete(newer.id);
  await joinTeamTickets(transaction, older.id, newer.id);
  for (const earlier of await merged.index("id").getAll(newer.id)) await merged.put({ ...earlier, id: older.id });
  // A damaged one may have none, and nothing is looked up by it then.
  if (typeof newer.submissionId === "string")
    await merged.put({ submissionId: newer.submissionId, id: older.id, ticket: newer });
};

/**
 * Marks a ticket as confirmed, with its number where that is known. Where another ticket of the same portal and cloud
 * has the number, both are the same request: the older one stays, and the newer one goes into it. One that is damaged
 * gives way.
 */
export const confirmTicket = async (
  transaction: StoreWrite,
  ticket: Ticket,
  supportTicketId: string | undefined,
  { now, profile }: Pick<StoreContext, "now" | "profile">,
): Promise<Ticket> => {
  const confirmed = nextTicket(ticket, { kind: "confirm", supportTicketId }, { now: now(), profile });
  const twin =
    supportTicketId === undefined
      ? undefined
      : await transaction.objectStore("tickets").index("number").get([ticket.portal, ticket.cloud, supportTicketId]);
  if (!twin || twin.id === ticket.id) return putTicket(transaction, confirmed, now());
  if (!readTicket(twin)) {
    await absorb(transaction, confirmed, twin);
    return putTicket(transaction, confirmed, now());
  }
  const [older, newer] = twin.createdDate <= confirmed.createdDate ? [twin, confirmed] : [confirmed, twin];
  await absorb(transaction, older, newer);
  return putTicket(transaction, mergeTickets(older, newer, profile), now());
};
