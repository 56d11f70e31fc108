import { instantAt } from "../../../model/instant.ts";
import { isDeleted } from "../../model/is-deleted.ts";
import type { OutsideChange } from "../../model/handover/handed-over.ts";
import { readTicket } from "../../model/read-ticket.ts";
import type { Ticket } from "../../model/ticket.ts";
import { toStored } from "../../store/database/stored-ticket.ts";
import type { TeamTicket } from "../../store/database/team-records.ts";
import type { StoreWrite } from "../../store/database/ticket-database.ts";
import { putOutbox } from "../../store/outbox/put-outbox.ts";
import { isSameValue } from "../model/canonical.ts";
import { headOf } from "../model/document-ids.ts";
import type { TeamDocument } from "../model/team-document.ts";
import { ticketOfState } from "../model/ticket-of-state.ts";
import { sameTickets } from "./same-tickets.ts";

/** What came from elsewhere is no reason for a reminder of what had passed before it came. */
const notifiedOf = (before: Ticket | undefined, after: Ticket, now: number): Ticket["notified"] => {
  const due = after.serviceLevelAgreement?.expirationTime;
  if (before && before.serviceLevelAgreement?.expirationTime === due) return before.notified;
  return due !== undefined && due <= instantAt(now) ? { due: instantAt(now) } : {};
};

/** Takes a ticket that went into another one out of the store, and keeps it among the merged. */
const absorb = async (transaction: StoreWrite, id: string, into: string): Promise<void> => {
  const [tickets, merged] = [transaction.objectStore("tickets"), transaction.objectStore("mergedTickets")];
  const record = await tickets.get(id);
  await tickets.delete(id);
  for (const earlier of await merged.index("id").getAll(id)) await merged.put({ ...earlier, id: into });
  if (record && typeof record.submissionId === "string")
    await merged.put({ submissionId: record.submissionId, id: into, ticket: record });
};

const write = async (
  transaction: StoreWrite,
  before: Ticket | undefined,
  after: Ticket,
  now: number,
): Promise<OutsideChange[]> => {
  const { snoozedUntil, ...rest } = { ...after, notified: notifiedOf(before, after, now) };
  const isSnoozed = snoozedUntil !== undefined && rest.status === "awaitingResponse";
  const ticket: Ticket = isSnoozed ? { ...rest, snoozedUntil } : rest;
  if (before && isSameValue({ ...before, revision: ticket.revision, updatedDate: ticket.updatedDate }, ticket))
    return [];
  if (!before && isDeleted(ticket)) return [];
  await transaction.objectStore("tickets").put(toStored(ticket));
  if (before && before.submissionId !== ticket.submissionId)
    await transaction
      .objectStore("mergedTickets")
      .put({ submissionId: before.submissionId, id: ticket.id, ticket: before });
  return [{ before, after: ticket }];
};

/** The ticket that stays of several: the one that was filed first, of those that are in the store. */
const stayingOf = async (transaction: StoreWrite, ids: readonly string[]): Promise<Ticket | string | undefined> => {
  const records = await Promise.all(ids.map((id) => transaction.objectStore("tickets").get(id)));
  const [oldest] = records
    .flatMap((record) => readTicket(record) ?? [])
    .sort((one, other) => (one.createdDate + one.id < other.createdDate + other.id ? -1 : 1));
  return oldest ?? ids[0];
};

/** Whether what is here now has to be sent: the document that holds it, or that points to it, says less. */
const isNews = (
  document: TeamDocument,
  entries: readonly TeamTicket[],
  { documents, state }: Pick<TeamTicket, "documents" | "state">,
): boolean => {
  const [entry, ...others] = entries;
  const head = headOf(documents);
  if (others.length > 0 || (entry && !isSameValue(entry.documents, documents))) return true;
  if (head === document._id) return !isSameValue(state, document.state);
  return !document.joined.includes(head) || (entry !== undefined && !isSameValue(entry.state, state));
};

/**
 * Takes a document of the team into the store: what it says and what is here become one. Taken twice it is the same.
 * What is known here and not there goes into the outbox.
 * @returns the tickets that are another one now
 */
export const takeDocument = async (
  transaction: StoreWrite,
  document: TeamDocument,
  { now, node }: { readonly now: number; readonly node: string },
): Promise<OutsideChange[]> => {
  const fresh = { id: document.ticketId, notified: {}, updatedDate: instantAt(now), revision: 1 };
  const same = await sameTickets(transaction, document, { own: fresh, node });
  if (!same) return [];
  const { entries, state } = same;
  const staying = await stayingOf(transaction, [...entries.keys()]);
  const before = typeof staying === "object" ? staying : undefined;
  const id = before?.id ?? (typeof staying === "string" ? staying : document.ticketId);
  const own = before ? { ...before, updatedDate: instantAt(now), revision: before.revision + 1 } : { ...fresh, id };
  const after = ticketOfState(state, own);
  if (!after) return [];
  for (const other of entries.keys()) {
    if (other === id) continue;
    await absorb(transaction, other, id);
    await transaction.objectStore("teamTickets").delete(other);
    await transaction.objectStore("teamOutbox").delete(other);
  }
  const known = [...entries.values()].flatMap((entry) => entry.documents);
  const documents = [...new Set([...known, document._id, ...document.joined])].sort();
  await transaction.objectStore("teamTickets").put({ id, documents, state });
  if (isNews(document, [...entries.values()], { documents, state })) await putOutbox(transaction, id);
  return write(transaction, before, after, now);
};
