import {
  connectStore as connect,
  type StoreConnectionOptions,
} from "../../src/tickets/store/database/connect-store.ts";
import type { StoreResult } from "../../src/tickets/store/database/store-result.ts";
import type { TicketDatabase } from "../../src/tickets/store/database/ticket-database.ts";

/** Gives the value of what was read or written, and throws trouble under the name of its kind. */
export const valueOf = <T>(result: StoreResult<T>): T => {
  if (result.ok) return result.value;
  const error = new Error(result.trouble.detail);
  error.name = result.trouble.kind;
  throw error;
};

/** The ticket store of a test, in which trouble is an error. */
export interface StoreConnection {
  use<T>(work: (db: TicketDatabase) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const connectStore = (options?: StoreConnectionOptions): StoreConnection => {
  const store = connect(options);
  return { use: async (work) => valueOf(await store.use(work)), close: () => store.close() };
};
