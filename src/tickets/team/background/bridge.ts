import type { OutboxEntry, TeamTicket } from "../../store/database/team-records.ts";
import type { StoreResult } from "../../store/database/store-result.ts";
import type { TicketDatabase } from "../../store/database/ticket-database.ts";
import { TAKEN_AT_ONCE, type OutsideChange } from "../../model/handover/handed-over.ts";
import { done } from "../../../model/outcome.ts";
import { headOf, ownDocumentId } from "../model/document-ids.ts";
import { EMPTY_STATE } from "../model/shared-state.ts";
import type { TeamDocument } from "../model/team-document.ts";
import { clearOutbox, moveDocument, readOutbox, readTeamNode } from "../store/outbox.ts";
import { seedOutbox } from "../store/seed-outbox.ts";
import { takeDocuments, type DocumentBatch } from "../store/take-documents.ts";
import type { TeamDatabase } from "./pouch.ts";
import { leavesOf } from "./read-leaves.ts";
import { writeDocument } from "./write-document.ts";

/** Maximum number of tickets that are sent at once. */
const SENT_AT_ONCE = 50;

/** The background's way to the ticket store; a `TicketWriter` is one. */
export interface TeamStore {
  read<T>(work: (db: TicketDatabase) => Promise<T>): Promise<StoreResult<T>>;
  write<T>(kind: "count" | "update", work: (db: TicketDatabase) => Promise<T>): Promise<StoreResult<T>>;
}

export interface BridgeDeps {
  readonly mirror: TeamDatabase;
  /** Which mirror this is: another text for each that is made. */
  readonly mirrorId: string;
  readonly store: TeamStore;
  /** The time in ms since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** This person's name at the server. */
  readonly editor: string;
  /** Hears of each ticket that the team has changed here. */
  readonly onTaken?: ((changes: readonly OutsideChange[]) => void) | undefined;
}

/**
 * Brings what is known of a ticket into its documents.
 * @returns whether it is there now; of one whose document a later version has written, it waits
 */
const sendTicket = async (deps: BridgeDeps, { id, documents, state }: TeamTicket): Promise<StoreResult<boolean>> => {
  const { mirror, store, editor } = deps;
  const head = headOf(documents);
  const wanted = { id: head, ticketId: id, state, joined: [] };
  const written = await writeDocument(mirror, head, wanted, { editor, isNew: true });
  if (written.kind === "unreadable") {
    if (written.because === "newer") return done(false);
    const place = documents.includes(ownDocumentId(id)) ? ownDocumentId(deps.newId()) : ownDocumentId(id);
    const moved = await store.write("update", (db) => moveDocument(db, id, head, place));
    return moved.ok ? done(false) : moved;
  }
  for (const other of documents)
    if (other !== head)
      await writeDocument(
        mirror,
        other,
        { id: other, ticketId: id, state: EMPTY_STATE, joined: [head] },
        { editor, isNew: false },
      );
  return done(true);
};

/** Sends what waits in the outbox to the mirror. Stopped at any moment, it is done again. */
export const sendChanges = async (deps: BridgeDeps): Promise<StoreResult<unknown>> => {
  for (let after = ""; ;) {
    const waiting = await deps.store.read((db) => readOutbox(db, after, SENT_AT_ONCE));
    if (!waiting.ok) return waiting;
    const last = waiting.value.at(-1);
    if (!last) return waiting;
    const sent: OutboxEntry[] = [];
    for (const { entry, ticket } of waiting.value) {
      const result = ticket ? await sendTicket(deps, ticket) : done(true);
      if (!result.ok) return result;
      if (result.value) sent.push(entry);
    }
    after = last.entry.id;
    if (sent.length === 0) continue;
    const cleared = await deps.store.write("update", (db) => clearOutbox(db, sent));
    if (!cleared.ok) return cleared;
  }
};

/** Reads the mirror from a sequence on; conflicting revisions become one first. */
const readMirror = async ({ mirror, mirrorId, editor }: BridgeDeps, since: number | string): Promise<DocumentBatch> => {
  const { results, last_seq: seq } = await mirror.changes({
    since,
    limit: TAKEN_AT_ONCE,
    include_docs: true,
    conflicts: true,
  });
  const documents: TeamDocument[] = [];
  const aside: { id: string; because: DocumentBatch["aside"][number]["because"] }[] = [];
  for (const { id, doc } of results) {
    if (!doc || id.startsWith("_design/")) continue;
    const hasConflicts = doc._conflicts !== undefined && doc._conflicts.length > 0;
    const { valid, bad } = leavesOf([doc]);
    const [first] = valid;
    if (first && !hasConflicts) documents.push(first.document);
    else if (hasConflicts) {
      const made = await writeDocument(mirror, id, undefined, { editor, isNew: false });
      if (made.kind === "written") documents.push(made.document);
      else if (made.kind === "unreadable") aside.push({ id, because: made.because });
    } else if (bad[0] !== undefined) aside.push({ id, because: bad[0] });
  }
  return { mirrorId, seq: results.length === 0 ? since : seq, documents, aside };
};

/** Takes what the mirror has into the store, from where it was read the last time. */
export const receiveChanges = async (deps: BridgeDeps): Promise<StoreResult<unknown>> => {
  for (;;) {
    const node = await deps.store.read(readTeamNode);
    if (!node.ok) return node;
    if (node.value?.mirror?.mirrorId !== deps.mirrorId) return done(undefined);
    const since = node.value.mirror.seq;
    const batch = await readMirror(deps, since);
    if (batch.seq === since) return done(undefined);
    const taken = await deps.store.write("count", (db) => takeDocuments(db, batch, deps.now()));
    if (!taken.ok) return taken;
    if (taken.value.length > 0) deps.onTaken?.(taken.value);
  }
};

/** Shares what was here before the team, or changed while it was off. */
export const seedChanges = async ({ store }: BridgeDeps): Promise<StoreResult<unknown>> => {
  for (;;) {
    const node = await store.read(readTeamNode);
    if (!node.ok || node.value?.seededTo === undefined) return node;
    const more = await store.write("update", seedOutbox);
    if (!more.ok || !more.value) return more;
  }
};

/** All that the bridge has to do now: what waits here goes into the mirror, and what the mirror has comes here. */
export const crossBridge = async (deps: BridgeDeps): Promise<StoreResult<unknown>> => {
  for (const step of [seedChanges, sendChanges, receiveChanges, sendChanges]) {
    const result = await step(deps);
    if (!result.ok) return result;
  }
  return done(undefined);
};
