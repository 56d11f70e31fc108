import { openDB } from "idb";
import { LOG_NAME, type TicketDatabase, type TicketSchema } from "./ticket-database.ts";
import { StoreNewerError, StoreUnavailableError } from "./store-errors.ts";
import { migrateStore, MIGRATIONS, type Migration } from "./migrations.ts";

/** The ticket store as long as this page or worker lives; opened at the first use, and again after a lost connection. */
export interface StoreConnection {
  /**
   * Does something with the open database; once more with a new connection where the old one is found lost, so `work`
   * must be harmless when it is done twice.
   * @throws LogUnavailableError, LogNewerError, and whatever `work` throws for reasons of its own
   */
  use<T>(work: (db: TicketDatabase) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface StoreConnectionOptions {
  /** The steps to the version that this connection speaks; those of the present version. */
  readonly migrations?: readonly Migration[];
  /** An older copy of the extension, in another page, keeps the ticket store from being brought up to date. */
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
  if (nameOf(error) === "VersionError") return new StoreNewerError("The log is from a later version", { cause: error });
  return UNUSABLE.has(nameOf(error))
    ? new StoreUnavailableError(`The store cannot be used: ${String(error)}`, { cause: error })
    : error;
};

/** A connection to the ticket store that opens by itself and makes way for an upgrade by another page. */
export const connectStore = ({ migrations = MIGRATIONS, onBlocked }: StoreConnectionOptions = {}): StoreConnection => {
  let current: Promise<TicketDatabase> | undefined;

  const open = (): Promise<TicketDatabase> => {
    const forget = (): void => {
      if (current === opening) current = undefined;
    };
    const opening: Promise<TicketDatabase> = openDB<TicketSchema>(LOG_NAME, migrations.length, {
      upgrade: (db, oldVersion, _newVersion, upgrade) => {
        // Why an upgrade failed is told by the opening; `done` only repeats it.
        upgrade.done.catch(() => undefined);
        migrateStore(migrations, db, oldVersion, upgrade);
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

  const attempt = async <T>(work: (db: TicketDatabase) => Promise<T>): Promise<T> => {
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
