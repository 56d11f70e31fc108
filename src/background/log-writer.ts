import type { Exclusively } from "../platform/exclusively.ts";
import { storedItem, type StorageArea } from "../platform/stored-item.ts";
import type { Settings } from "../settings/settings-schema.ts";
import type { LogConnection } from "../tickets/connect-log.ts";
import type { LogDatabase } from "../tickets/log-database.ts";
import { isDiskFull, LogNewerError, LogUnavailableError } from "../tickets/log-errors.ts";
import { LOG_MARKER_KEY, logMarkerSchema } from "../tickets/log-marker.ts";
import type { LogProblemKind } from "../tickets/log-problem.ts";
import type { LogContext } from "../tickets/new-ticket.ts";
import type { SupportProfile } from "../tickets/service-level-agreement.ts";
import type { LogProblems } from "./log-problems.ts";

/** The background's way to the log. */
export interface LogWriter {
  read<T>(work: (db: LogDatabase) => Promise<T>): Promise<T>;
  /**
   * Writes, one after the other, and leaves the marker by which open pages notice.
   * @param kind whether the number of tickets may be another one afterwards
   */
  write<T>(kind: "count" | "update", work: (db: LogDatabase, context: LogContext) => Promise<T>): Promise<T>;
  /** Compares the log with the marker of its last write: it may have come back empty (w3c/IndexedDB #30). */
  check(): Promise<void>;
}

export interface LogWriterParts {
  readonly connection: LogConnection;
  readonly local: StorageArea;
  readonly problems: LogProblems;
  readonly exclusively: Exclusively;
  readonly now: () => number;
  readonly newId: () => string;
  readonly readSettings: () => Promise<Settings>;
  /** Follows each write: badge and alarm. It reports its own errors, as the write is done by then. */
  readonly onWritten: () => Promise<void>;
}

/** Whether the error says that the log does not work now, so that what was to be written has to wait. */
export const isLogDown = (error: unknown): error is LogUnavailableError | LogNewerError =>
  error instanceof LogUnavailableError || error instanceof LogNewerError;

const profileOf = ({ contactDetails, responseTimePolicy, calendars }: Settings): SupportProfile => ({
  language: contactDetails.preferredSupportLanguage,
  country: contactDetails.country,
  policy: responseTimePolicy,
  calendars,
});

const problemOf = (error: LogUnavailableError | LogNewerError): LogProblemKind => {
  if (error instanceof LogNewerError) return "logNewer";
  return isDiskFull(error) ? "logFull" : "logUnavailable";
};

const countTickets = (db: LogDatabase): Promise<number> => db.count("tickets");

export const logWriter = (parts: LogWriterParts): LogWriter => {
  const { connection, problems, exclusively, readSettings } = parts;
  const marker = storedItem(parts.local, LOG_MARKER_KEY, logMarkerSchema);

  const read = async <T>(work: (db: LogDatabase) => Promise<T>): Promise<T> => {
    try {
      return await connection.use(work);
    } catch (error) {
      // A disk that is full may refuse the note of it too; the error itself is what the caller must hear of.
      if (isLogDown(error)) await problems.raise(problemOf(error), error.message).catch(() => undefined);
      throw error;
    }
  };

  const mark = async (kind: "count" | "update"): Promise<void> => {
    const before = await marker.read();
    const count = kind === "update" && before ? before.count : await read(countTickets);
    await marker.write({ count, revision: (before?.revision ?? 0) + 1 });
  };

  return {
    read,
    async write(kind, work) {
      const result = await exclusively("log", async () => {
        const profile = profileOf(await readSettings());
        const written = await read((db) => work(db, { now: parts.now, newId: parts.newId, profile }));
        await mark(kind);
        return written;
      });
      await problems.clear("logUnavailable", "logFull", "logNewer");
      await parts.onWritten();
      return result;
    },
    check: () =>
      exclusively("log", async () => {
        const [before, count] = [await marker.read(), await read(countTickets)];
        if (!before || before.count === 0 || count > 0) return;
        await problems.raise("logLost", String(before.count));
        // Told once: from here on the marker is that of the empty log.
        await marker.write({ count: 0, revision: before.revision + 1 });
      }),
  };
};
