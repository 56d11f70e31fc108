import { timeOf } from "../../../model/instant.ts";
import { readTicket } from "../../model/read-ticket.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { TeamTicket } from "../../store/database/team-records.ts";
import type { StoreWrite } from "../../store/database/ticket-database.ts";
import { numberDocumentId } from "../model/document-ids.ts";
import { joinAll } from "../model/join-states.ts";
import { EMPTY_STATE, type SharedState } from "../model/shared-state.ts";
import { stampAt } from "../model/stamp.ts";
import { stampChanges } from "../model/stamp-changes.ts";
import type { TeamDocument } from "../model/team-document.ts";
import { ticketOfState, type OwnPart } from "../model/ticket-of-state.ts";

/** What is here of the request that a document is about, and what all of it makes together. */
export interface SameTickets {
  readonly entries: ReadonlyMap<string, TeamTicket>;
  readonly state: SharedState;
  readonly ticket: Ticket;
}

/** What is known of a ticket that is not shared yet: its last change was at its last writing, at the latest. */
const unshared = (record: unknown, id: string, node: string): TeamTicket => {
  const ticket = readTicket(record);
  if (!ticket) return { id, documents: [], state: EMPTY_STATE };
  const stamp = stampAt(timeOf(ticket.updatedDate) ?? 0, 0, node);
  return { id, documents: [], state: stampChanges(undefined, undefined, ticket, { stamp, node }) };
};

/** Tickets of the store that are the same request: by number, submission or id. */
const twinsOf = async (transaction: StoreWrite, ticket: Ticket): Promise<string[]> => {
  const [tickets, entries] = [transaction.objectStore("tickets"), transaction.objectStore("teamTickets")];
  const { portal, cloud, supportTicketId, submissionId } = ticket;
  const number = numberDocumentId(ticket);
  const [byNumber, bySubmission, byId, merged, deleted] = await Promise.all([
    supportTicketId === undefined ? undefined : tickets.index("number").getKey([portal, cloud, supportTicketId]),
    tickets.index("submissionId").getKey(submissionId),
    tickets.getKey(ticket.id),
    transaction.objectStore("mergedTickets").get(submissionId),
    number === undefined ? undefined : entries.index("documents").get(number),
  ]);
  const isDeletedTwin =
    deleted !== undefined &&
    (await tickets.getKey(deleted.id)) === undefined &&
    deleted.state.fields["supportTicketId"]?.v === supportTicketId;
  const mergedInto = merged && (await tickets.getKey(merged.id));
  return [byNumber, bySubmission, byId, mergedInto, isDeletedTwin ? deleted.id : undefined].flatMap((id) => id ?? []);
};

/**
 * Finds all that is here of the request of a document, and joins it. What is joined may be found by another number, so
 * it is looked up until no more is found.
 */
export const sameTickets = async (
  transaction: StoreWrite,
  document: TeamDocument,
  { own, node }: { readonly own: OwnPart; readonly node: string },
): Promise<SameTickets | undefined> => {
  const entries = new Map<string, TeamTicket>();
  const table = transaction.objectStore("teamTickets");
  const include = async (ids: readonly string[]): Promise<boolean> => {
    const found = ids.filter((id) => !entries.has(id));
    for (const id of found) {
      const there = await table.get(id);
      entries.set(id, there ?? unshared(await transaction.objectStore("tickets").get(id), id, node));
    }
    return found.length > 0;
  };
  for (const id of [document._id, ...document.joined]) await include(await table.index("documents").getAllKeys(id));
  for (;;) {
    const state = joinAll([document.state, ...[...entries.values()].map((entry) => entry.state)]);
    const ticket = ticketOfState(state, own);
    if (!ticket) return undefined;
    if (!(await include(await twinsOf(transaction, ticket)))) return { entries, state, ticket };
  }
};
