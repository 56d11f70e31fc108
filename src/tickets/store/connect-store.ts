import { openDB } from "idb";
import { LOG_NAME, type LogDatabase, type LogSchema } from "./ticket-database.ts";
import { LogNewerError, LogUnavailableError } from "./store-errors.ts";
import { migrateLog, MIGRATIONS, type Migration } from "./migrations.ts";

/** The log as long as this page or worker lives; opened at the first use, and again after a lost connection. */
export interface LogConnection {
  /**
   * Does something with the open database; once more with a new connection where the old one is found lost, so `work`
   * must be harmless when it is done twice.
   * @throws LogUnavailableError, LogNewerError, and whatever `work` throws for reasons of its own
   */
  use<T>(work: (db: LogDatabase) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface LogConnectionOptions {
  /** The steps to the version that this connection speaks; those of the present version. */
  readonly migrations?: readonly Migration[];
  /** An older copy of the extension, in another page, keeps the log from being brought up to date. */
  readonly onBlocked?: () => void;
}

/** Errors with which browsers tell that a connection or the store behind it is gone (w3c/IndexedDB, WebKit 277615). */
const LOST = new Set(["InvalidStateError", "UnknownError", "AbortError"]);
const UNUSABLE = new Set([
  ...LOST,
  "QuotaExceededError",
  "NotReadableError",
  "DataError",
  "InvalidAccessError",
  "NotAllowedError",
  "SecurityError",
]);

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

const named = (error: unknown): unknown => {
  if (nameOf(error) === "VersionError") return new LogNewerError("The log is from a later version", { cause: error });
  return UNUSABLE.has(nameOf(error))
    ? new LogUnavailableError(`The log cannot be used: ${String(error)}`, { cause: error })
    : error;
};

/** A connection to the log that opens by itself and makes way for an upgrade by another page. */
export const connectLog = ({ migrations = MIGRATIONS, onBlocked }: LogConnectionOptions = {}): LogConnection => {
  let current: Promise<LogDatabase> | undefined;

  const open = (): Promise<LogDatabase> => {
    const forget = (): void => {
      if (current === opening) current = undefined;
    };
    const opening: Promise<LogDatabase> = openDB<LogSchema>(LOG_NAME, migrations.length, {
      upgrade: (db, oldVersion, _newVersion, upgrade) => {
        // Why an upgrade failed is told by the opening; `done` only repeats it.
        upgrade.done.catch(() => undefined);
        migrateLog(migrations, db, oldVersion, upgrade);
      },
      blocked: () => onBlocked?.(),
      blocking: (_oldVersion, _newVersion, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  };

  const attempt = async <T>(work: (db: LogDatabase) => Promise<T>): Promise<T> => {
    current ??= open();
    return work(await current);
  };

  return {
    async use(work) {
      try {
        return await attempt(work);
      } catch (error) {
        if (!LOST.has(nameOf(error))) throw named(error);
        current = undefined;
      }
      try {
        return await attempt(work);
      } catch (error) {
        throw named(error);
      }
    },
    async close() {
      const open = current;
      current = undefined;
      (await open)?.close();
    },
  };
};
