import type { OutsideChange } from "../../model/handover/handed-over.ts";
import type { TeamAside, TeamNode } from "../../store/database/team-records.ts";
import type { StoreWrite, TicketDatabase } from "../../store/database/ticket-database.ts";
import { writeStore } from "../../store/database/write-store.ts";
import { putTeamNode, teamNode } from "../../store/outbox/team-node.ts";
import { stampsOf } from "../model/shared-state.ts";
import { newestStamp } from "../model/stamp.ts";
import { clockAfter } from "../model/team-clock.ts";
import type { AsideReason, TeamDocument } from "../model/team-document.ts";
import { takeDocument } from "./take-document.ts";

/** Maximum number of documents kept aside that are named. */
const NAMED = 100;

/** What the mirror has from one sequence to another. */
export interface DocumentBatch {
  readonly mirrorId: string;
  readonly seq: number | string;
  readonly documents: readonly TeamDocument[];
  /** Documents that cannot be read, and why. */
  readonly aside: readonly { readonly id: string; readonly because: AsideReason }[];
}

const putAside = async (transaction: StoreWrite, { documents, aside }: DocumentBatch): Promise<void> => {
  const table = transaction.objectStore("team");
  const record = await table.get("aside");
  const before = record?.name === "aside" ? record.documents : [];
  const [read, unread] = [new Set(documents.map(({ _id }) => _id)), new Set(aside.map(({ id }) => id))];
  const others = before.filter(({ id }) => !read.has(id) && !unread.has(id));
  if (others.length === before.length && aside.length === 0) return;
  const now: TeamAside = { name: "aside", documents: [...others, ...aside].slice(0, NAMED) };
  await table.put(now);
};

const clockOf = (node: TeamNode, documents: readonly TeamDocument[], now: number): string | undefined => {
  const newest = documents.map(({ state }) => newestStamp(stampsOf(state)));
  return newest.reduce((clock, stamp) => (stamp === undefined ? clock : clockAfter(clock, stamp, now)), node.clock);
};

/**
 * Takes documents of the mirror into the store, with the sequence up to which the mirror is read, in one transaction.
 * @param now ms since 1970
 * @returns the tickets that are another one now; none where no team is on, or the mirror is another one
 */
export const takeDocuments = (db: TicketDatabase, batch: DocumentBatch, now: number): Promise<OutsideChange[]> =>
  writeStore(db, ["tickets", "mergedTickets"], async (transaction) => {
    const node = await teamNode(transaction);
    if (node?.mirror?.mirrorId !== batch.mirrorId) return [];
    const taken: OutsideChange[] = [];
    for (const document of batch.documents)
      taken.push(...(await takeDocument(transaction, document, { now, node: node.node })));
    await putAside(transaction, batch);
    const { mirrorId, seq, documents } = batch;
    await putTeamNode(transaction, { ...node, clock: clockOf(node, documents, now), mirror: { mirrorId, seq } });
    return taken;
  });
