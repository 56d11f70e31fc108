import { openDB } from "idb";
import { LOG_NAME, type TicketDatabase, type TicketSchema } from "./ticket-database.ts";
import { done, failed } from "../../../model/outcome.ts";
import type { StoreResult, StoreTrouble } from "./store-result.ts";
import { migrateStore, MIGRATIONS, type Migration } from "./migrations.ts";

/** The ticket store while this page or worker lives; opened at the first use, and again after a lost connection. */
export interface StoreConnection {
  /**
   * Does something with the open database; once more with a new connection where the old one is found lost, so `work`
   * must be harmless when it is done twice.
   * @throws whatever `work` throws for reasons of its own
   */
  use<T>(work: (db: TicketDatabase) => Promise<T>): Promise<StoreResult<T>>;
  close(): Promise<void>;
}

export interface StoreConnectionOptions {
  /** The steps to the version that this connection speaks; those of the present version. */
  readonly migrations?: readonly Migration[];
  /** An older copy of the extension, in another page, keeps the ticket store from being brought up to date. */
  readonly onBlocked?: () => void;
  /** The browser keeps no history, and so no database, for whoever opens it. */
  readonly isPrivate?: boolean;
}

/** Errors by which browsers say that a connection or the store behind it is gone (w3c/IndexedDB, WebKit 277615). */
const LOST = new Set(["InvalidStateError", "UnknownError", "AbortError"]);
/** The error of an opening where Firefox keeps no database (browsers.md 3). */
const NO_DATABASE = "InvalidStateError";
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

/** The trouble that an error of the browser means; undefined for a bug. */
const troubleIn = (error: unknown, isPrivate: boolean): StoreTrouble | undefined => {
  const name = nameOf(error);
  if (name === "VersionError") return { kind: "logNewer", detail: "The ticket store is from a later version" };
  if (!UNUSABLE.has(name)) return undefined;
  const kind =
    name === "QuotaExceededError" ? "logFull" : isPrivate && name === NO_DATABASE ? "logPrivate" : "logUnavailable";
  return { kind, detail: `The ticket store cannot be used: ${String(error)}` };
};

/** A connection to the ticket store that opens by itself and makes way for an upgrade by another page. */
export const connectStore = ({
  migrations = MIGRATIONS,
  onBlocked,
  isPrivate = false,
}: StoreConnectionOptions = {}): StoreConnection => {
  let current: Promise<TicketDatabase> | undefined;

  const open = (): Promise<TicketDatabase> => {
    const forget = (): void => {
      if (current === opening) current = undefined;
    };
    const opening: Promise<TicketDatabase> = openDB<TicketSchema>(LOG_NAME, migrations.length, {
      upgrade: (db, oldVersion, _newVersion, upgrade) => {
        // The opening says why an upgrade failed; `done` only repeats it.
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
      for (let isLast = false; ; isLast = true) {
        try {
          return done(await attempt(work));
        } catch (error) {
          const trouble = troubleIn(error, isPrivate);
          if (!trouble) throw error;
          if (isLast || !LOST.has(nameOf(error))) return failed(trouble);
          current = undefined;
        }
      }
    },
    async close() {
      const open = current;
      current = undefined;
      (await open)?.close();
    },
  };
};
