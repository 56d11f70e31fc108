import type { OutboxEntry, TeamNode, TeamTicket } from "../../store/database/team-records.ts";
import type { TicketDatabase } from "../../store/database/ticket-database.ts";
import { writeStore } from "../../store/database/write-store.ts";
import { putOutbox } from "../../store/outbox/put-outbox.ts";

/** What waits, and what is known of it. */
export interface Waiting {
  readonly entry: OutboxEntry;
  readonly ticket: TeamTicket | undefined;
}

/** Some of what waits, in the order of ids, after an id. */
export const readOutbox = async (db: TicketDatabase, after: string, limit: number): Promise<Waiting[]> => {
  const transaction = db.transaction(["teamOutbox", "teamTickets"]);
  const entries = await transaction.objectStore("teamOutbox").getAll(IDBKeyRange.lowerBound(after, true), limit);
  const tickets = await Promise.all(entries.map(({ id }) => transaction.objectStore("teamTickets").get(id)));
  return entries.map((entry, index) => ({ entry, ticket: tickets[index] }));
};

/** Takes out what is in the mirror now, unless it was changed meanwhile. */
export const clearOutbox = (db: TicketDatabase, sent: readonly OutboxEntry[]): Promise<void> =>
  writeStore(db, ["teamOutbox"], async (transaction) => {
    const outbox = transaction.objectStore("teamOutbox");
    for (const { id, count } of sent) if ((await outbox.get(id))?.count === count) await outbox.delete(id);
  });

/** A ticket whose document's place is taken by something that cannot be read gets a document elsewhere. */
export const moveDocument = (db: TicketDatabase, id: string, from: string, to: string): Promise<void> =>
  writeStore(db, ["teamTickets", "teamOutbox"], async (transaction) => {
    const entries = transaction.objectStore("teamTickets");
    const entry = await entries.get(id);
    if (!entry?.documents.includes(from)) return;
    const documents = [...new Set([...entry.documents.filter((document) => document !== from), to])].sort();
    await entries.put({ ...entry, documents });
    await putOutbox(transaction, id);
  });

/** How many tickets wait, and how many documents are kept aside. */
export const teamCounts = async (db: TicketDatabase): Promise<{ readonly waiting: number; readonly aside: number }> => {
  const [waiting, aside] = [await db.count("teamOutbox"), await db.get("team", "aside")];
  return { waiting, aside: aside?.name === "aside" ? aside.documents.length : 0 };
};

/** This machine of a team, as it is written down. */
export const readTeamNode = async (db: TicketDatabase): Promise<TeamNode | undefined> => {
  const node = await db.get("team", "node");
  return node?.name === "node" ? node : undefined;
};
