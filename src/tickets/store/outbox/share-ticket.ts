import type { Ticket } from "../../model/ticket.ts";
import { readTicket } from "../../model/read-ticket.ts";
import { isSameValue } from "../../team/model/canonical.ts";
import { numberDocumentId, ownDocumentId } from "../../team/model/document-ids.ts";
import { stampsOf } from "../../team/model/shared-state.ts";
import { stampChanges } from "../../team/model/stamp-changes.ts";
import { ticketOfState } from "../../team/model/ticket-of-state.ts";
import type { TeamNode, TeamTicket } from "../database/team-records.ts";
import type { StoreWrite } from "../database/ticket-database.ts";
import { putOutbox } from "./put-outbox.ts";
import { takeStamp } from "./team-node.ts";

/** What is known of a ticket, by its id or, where it was deleted and is here again, by its number. */
const entryOf = async (
  transaction: StoreWrite,
  ticket: Ticket,
  holder: TeamTicket | undefined,
): Promise<{ readonly entry?: TeamTicket | undefined; readonly isBack: boolean }> => {
  const entries = transaction.objectStore("teamTickets");
  const entry = await entries.get(ticket.id);
  if (entry || !holder || (await transaction.objectStore("tickets").getKey(holder.id)) !== undefined)
    return { entry, isBack: false };
  await entries.delete(holder.id);
  await transaction.objectStore("teamOutbox").delete(holder.id);
  return { entry: { ...holder, id: ticket.id }, isBack: true };
};

const documentsOf = (ticket: Ticket, entry: TeamTicket | undefined, holder: TeamTicket | undefined): string[] => {
  const [known, number] = [entry?.documents ?? [], numberDocumentId(ticket)];
  const isFree = !holder || holder.documents.every((id) => known.includes(id));
  const documents = number !== undefined && isFree ? [...new Set([...known, number])] : [...known];
  return documents.length > 0 ? documents.sort() : [ownDocumentId(ticket.id)];
};

/**
 * Stamps what has changed of a ticket and puts it into the outbox.
 * @param time of the change, in ms since 1970
 * @param isFound whether the ticket is here already and was not shared yet
 * @returns the ticket as the team's rules make it
 */
export const shareTicket = async (
  transaction: StoreWrite,
  { node }: Pick<TeamNode, "node">,
  ticket: Ticket,
  { time, isFound = false }: { readonly time: number; readonly isFound?: boolean },
): Promise<Ticket> => {
  const entries = transaction.objectStore("teamTickets");
  const number = numberDocumentId(ticket);
  const holder = number === undefined ? undefined : await entries.index("documents").get(number);
  const { entry, isBack } = await entryOf(transaction, ticket, holder);
  const record = isFound || isBack ? undefined : readTicket(await transaction.objectStore("tickets").get(ticket.id));
  const before = isBack ? undefined : (record ?? (entry && ticketOfState(entry.state, ticket)));
  const seen = entry ? stampsOf(entry.state) : [];
  const stamp = await takeStamp(transaction, seen, time);
  const state = stampChanges(entry?.state, before, ticket, { stamp, node });
  const documents = documentsOf(ticket, entry, holder);
  if (entry && !isBack && isSameValue([state, documents], [entry.state, entry.documents])) return ticket;
  await entries.put({ id: ticket.id, documents, state });
  await putOutbox(transaction, ticket.id);
  return ticketOfState(state, ticket) ?? ticket;
};
