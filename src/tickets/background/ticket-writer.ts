import type { Exclusively } from "../../platform/exclusively.ts";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";
import type { Calendars } from "../../deadline/business-time/usable-calendar.ts";
import type { StoreConnection } from "../store/database/connect-store.ts";
import type { TicketDatabase } from "../store/database/ticket-database.ts";
import { isDiskFull, StoreNewerError, StoreUnavailableError } from "../store/database/store-errors.ts";
import { copyOfStore, isEmptyStore, STORE_COPY_KEY, storeCopySchema, restoreStore } from "../store/store-copy.ts";
import { STORE_MARKER_KEY, storeMarkerSchema } from "../store/store-marker.ts";
import { DOWN_KINDS } from "../store/store-problem.ts";
import type { StoreContext } from "../model/new-ticket.ts";
import type { SupportProfile } from "../model/service-level-agreement.ts";
import type { StoreProblems } from "./store-problems.ts";

/** The background's way to the ticket store. */
export interface TicketWriter {
  read<T>(work: (db: TicketDatabase) => Promise<T>): Promise<T>;
  /**
   * Writes, one after the other, and leaves the marker by which open pages notice.
   * @param kind whether the number of tickets may be another one afterwards
   */
  write<T>(kind: "count" | "update", work: (db: TicketDatabase, context: StoreContext) => Promise<T>): Promise<T>;
  /** Where the ticket store did not work: looks whether it does again. */
  recover(): Promise<void>;
  /** Restores what is copied of a ticket store that has come back empty (w3c/IndexedDB #30), and says so. Each write does it first. */
  check(): Promise<void>;
}

/** What of the settings a new ticket's deadline follows. */
export interface ProfileSettings {
  readonly contactDetails: {
    readonly preferredSupportLanguage?: string | undefined;
    readonly country?: string | undefined;
  };
  readonly responseTimePolicy?: string | undefined;
  readonly calendars?: Calendars | undefined;
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
  readonly onWritten: () => Promise<void>;
}

/** Whether the error says that the ticket store does not work now, so that what was to be written has to wait. */
export const isStoreDown = (error: unknown): error is StoreUnavailableError | StoreNewerError =>
  error instanceof StoreUnavailableError || error instanceof StoreNewerError;

const profileOf = ({ contactDetails, responseTimePolicy, calendars }: ProfileSettings): SupportProfile => ({
  language: contactDetails.preferredSupportLanguage,
  country: contactDetails.country,
  policy: responseTimePolicy,
  calendars,
});

const problemOf = (error: StoreUnavailableError | StoreNewerError): (typeof DOWN_KINDS)[number] => {
  if (error instanceof StoreNewerError) return "logNewer";
  return isDiskFull(error) ? "logFull" : "logUnavailable";
};

const countTickets = (db: TicketDatabase): Promise<number> => db.count("tickets");

export const ticketWriter = (deps: TicketWriterDeps): TicketWriter => {
  const { connection, local, session, problems, exclusively, readSettings } = deps;
  const marker = storedItem(local, STORE_MARKER_KEY, storeMarkerSchema);
  const [copy, laterCopy] = [
    storedItem(local, STORE_COPY_KEY, storeCopySchema),
    storedItem(session, STORE_COPY_KEY, storeCopySchema),
  ];

  const read = async <T>(work: (db: TicketDatabase) => Promise<T>): Promise<T> => {
    try {
      return await connection.use(work);
    } catch (error) {
      if (isStoreDown(error)) await problems.raise({ kind: problemOf(error), detail: error.message });
      throw error;
    }
  };

  /** What was written stays written where the mark of it finds no room on the disk. */
  const mark = async (kind: "count" | "update"): Promise<void> => {
    const before = await marker.read();
    const count = kind === "update" && before ? before.count : await read(countTickets);
    const tickets = await read(copyOfStore);
    try {
      await local.set({
        [STORE_MARKER_KEY]: { count, revision: (before?.revision ?? 0) + 1 },
        [STORE_COPY_KEY]: tickets,
      });
    } catch (error) {
      // The ticket store itself is written. A copy without room in memory either is missed only where the ticket store is lost too.
      await laterCopy
        .write(tickets)
        .catch((noRoom: unknown) => problems.raise({ kind: "logFull", detail: String(noRoom) }));
      return problems.raise({ kind: "logFull", detail: String(error) });
    }
    await laterCopy.remove();
    await problems.clear(...DOWN_KINDS);
  };

  const restoreLost = async (): Promise<void> => {
    const before = await marker.read();
    if (!before || before.count === 0 || !(await read(isEmptyStore))) return;
    const tickets = (await laterCopy.read()) ?? (await copy.read()) ?? [];
    const restored = await read((db) => restoreStore(db, tickets));
    // Told once: from here on the marker is that of the restored log.
    await problems.raise({ kind: "logLost", detail: { lost: before.count, restored } });
    await marker
      .write({ count: restored, revision: before.revision + 1 })
      .catch((error: unknown) => problems.raise({ kind: "logFull", detail: String(error) }));
  };

  const writer: TicketWriter = {
    read,
    async write(kind, work) {
      const result = await exclusively("store", async () => {
        await restoreLost();
        const profile = profileOf(await readSettings());
        const written = await read((db) => work(db, { now: deps.now, newId: deps.newId, profile }));
        await mark(kind);
        return written;
      });
      await deps.onWritten();
      return result;
    },
    async recover() {
      const kinds = await problems.kinds();
      if (DOWN_KINDS.some((kind) => kinds.includes(kind))) await writer.write("count", () => Promise.resolve());
    },
    check: () => exclusively("store", restoreLost),
  };
  return writer;
};
