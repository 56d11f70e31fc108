import type { Exclusively } from "../../platform/exclusively.ts";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";
import type { StoreConnection } from "../store/database/connect-store.ts";
import type { TicketDatabase } from "../store/database/ticket-database.ts";
import type { StoreResult } from "../store/database/store-result.ts";
import { done } from "../../model/outcome.ts";
import { copyOfStore, isEmptyStore, STORE_COPY_KEY, storeCopySchema } from "../store/store-copy.ts";
import { restoreStore } from "../store/restore/restore-store.ts";
import { STORE_MARKER_KEY, storeMarkerSchema, type StoreMarker } from "../store/store-marker.ts";
import { DOWN_KINDS } from "../store/store-problem.ts";
import type { StoreContext } from "../model/new-ticket.ts";
import { profileOf, type ProfileSettings } from "../model/profile-of.ts";
import type { StoreProblems } from "./store-problems.ts";

/** The background's way to the ticket store. Where it does not work the problem is noted, and the result says so. */
export interface TicketWriter {
  read<T>(work: (db: TicketDatabase) => Promise<T>): Promise<StoreResult<T>>;
  /**
   * Writes, one after the other, and leaves the marker by which open pages notice.
   * @param kind whether the number of tickets may be another one afterwards
   */
  write<T>(
    kind: "count" | "update",
    work: (db: TicketDatabase, context: StoreContext) => Promise<T>,
  ): Promise<StoreResult<T>>;
  /** Where the ticket store did not work: looks whether it does again. */
  recover(): Promise<StoreResult<unknown>>;
  /**
   * Restores what is copied of a ticket store that has come back empty (w3c/IndexedDB #30), and notes the loss. Each
   * write does it first.
   */
  check(): Promise<StoreResult<unknown>>;
}

export interface TicketWriterDeps {
  readonly connection: StoreConnection;
  readonly local: StorageArea;
  readonly session: StorageArea;
  readonly problems: StoreProblems;
  readonly exclusively: Exclusively;
  readonly now: () => number;
  readonly newId: () => string;
  readonly readSettings: () => Promise<ProfileSettings>;
  /** Follows each write: badge and alarm. It reports its own errors, as the write is done by then. */
  readonly onWritten: () => Promise<unknown>;
}

const countTickets = (db: TicketDatabase): Promise<number> => db.count("tickets");

export const ticketWriter = (deps: TicketWriterDeps): TicketWriter => {
  const { connection, local, session, problems, exclusively, readSettings } = deps;
  const marker = storedItem(local, STORE_MARKER_KEY, storeMarkerSchema);
  const [copy, laterCopy] = [
    storedItem(local, STORE_COPY_KEY, storeCopySchema),
    storedItem(session, STORE_COPY_KEY, storeCopySchema),
  ];

  const read = async <T>(work: (db: TicketDatabase) => Promise<T>): Promise<StoreResult<T>> => {
    const result = await connection.use(work);
    if (!result.ok) await problems.raise(result.trouble);
    return result;
  };

  const countAfter = async (kind: "count" | "update", before: StoreMarker | undefined): Promise<StoreResult<number>> =>
    kind === "update" && before ? done(before.count) : read(countTickets);

  /** What was written stays written where the mark of it finds no room on the disk. */
  const mark = async (kind: "count" | "update"): Promise<StoreResult<unknown>> => {
    const before = await marker.read();
    const count = await countAfter(kind, before);
    if (!count.ok) return count;
    const tickets = await read(copyOfStore);
    if (!tickets.ok) return tickets;
    try {
      await local.set({
        [STORE_MARKER_KEY]: { count: count.value, revision: (before?.revision ?? 0) + 1 },
        [STORE_COPY_KEY]: tickets.value,
      });
    } catch (error) {
      // The ticket store itself is written. A copy without room in memory either is missed only if that is lost too.
      await laterCopy
        .write([...tickets.value])
        .catch((noRoom: unknown) => problems.raise({ kind: "logFull", detail: String(noRoom) }));
      await problems.raise({ kind: "logFull", detail: String(error) });
      return done(undefined);
    }
    await laterCopy.remove();
    await problems.clear(...DOWN_KINDS);
    return done(undefined);
  };

  const restoreLost = async (): Promise<StoreResult<unknown>> => {
    const before = await marker.read();
    if (!before || before.count === 0) return done(undefined);
    const empty = await read(isEmptyStore);
    if (!empty.ok || !empty.value) return empty;
    const tickets = (await laterCopy.read()) ?? (await copy.read()) ?? [];
    const restored = await read((db) => restoreStore(db, tickets));
    if (!restored.ok) return restored;
    // Noted once: from here on the marker is that of the restored ticket store.
    await problems.raise({ kind: "logLost", detail: { lost: before.count, restored: restored.value } });
    await marker
      .write({ count: restored.value, revision: before.revision + 1 })
      .catch((error: unknown) => problems.raise({ kind: "logFull", detail: String(error) }));
    return restored;
  };

  const writer: TicketWriter = {
    read,
    async write(kind, work) {
      const result = await exclusively("store", async () => {
        const restored = await restoreLost();
        if (!restored.ok) return restored;
        const profile = profileOf(await readSettings());
        const written = await read((db) => work(db, { now: deps.now, newId: deps.newId, profile }));
        if (!written.ok) return written;
        const marked = await mark(kind);
        return marked.ok ? written : marked;
      });
      if (result.ok) await deps.onWritten();
      return result;
    },
    async recover() {
      const kinds = await problems.kinds();
      const isDown = DOWN_KINDS.some((kind) => kinds.includes(kind));
      return isDown ? writer.write("count", () => Promise.resolve()) : done(undefined);
    },
    check: () => exclusively("store", restoreLost),
  };
  return writer;
};
