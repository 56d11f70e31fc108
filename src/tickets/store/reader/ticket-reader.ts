import * as v from "valibot";
import { done, failed } from "../../../model/outcome.ts";
import type { StoreAnswer } from "../../model/store-reply.ts";
import type { StoreQueryName } from "../../model/store-query-names.ts";
import type { StoreConnection } from "../database/connect-store.ts";
import type { StoreResult } from "../database/store-result.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { STORE_QUERIES, type StoreReply, type StoreRequest } from "./store-queries.ts";

/** How a page reads the ticket store, wherever that is. */
export interface TicketReader {
  read<N extends StoreQueryName>(query: N, request: StoreRequest<N>): Promise<StoreResult<StoreReply<N>>>;
}

/** Reads in the database that this page has. */
export const directReader = (store: Pick<StoreConnection, "use">): TicketReader => ({
  read: <N extends StoreQueryName>(query: N, request: StoreRequest<N>) => {
    const read = STORE_QUERIES[query].read as (db: TicketDatabase, request: unknown) => Promise<StoreReply<N>>;
    return store.use((db) => read(db, request));
  },
});

/** Sends a query to the background and gives its answer; whatever keeps it from answering is trouble too. */
export type AskStore = (query: StoreQueryName, parameters: unknown) => Promise<StoreAnswer>;

/** Has the background read, which has a database where pages have none. */
export const messageReader = (ask: AskStore): TicketReader => ({
  read: async <N extends StoreQueryName>(query: N, request: StoreRequest<N>): Promise<StoreResult<StoreReply<N>>> => {
    const answer = await ask(query, request);
    if (!answer.ok) return answer;
    const reply = v.safeParse(STORE_QUERIES[query].reply, answer.value);
    return reply.success
      ? done(reply.output as StoreReply<N>)
      : failed({ kind: "logUnavailable", detail: `No proper answer to ${query}: ${v.summarize(reply.issues)}` });
  },
});

/**
 * Reads directly, and where the database cannot be opened here, through the background. Where that has none either, its
 * reason is the true one.
 */
export const pageReader = (direct: TicketReader, background: TicketReader): TicketReader => {
  let isElsewhere = false;
  return {
    read: async (query, request) => {
      if (!isElsewhere) {
        const own = await direct.read(query, request);
        if (own.ok || own.trouble.kind !== "logUnavailable") return own;
      }
      const theirs = await background.read(query, request);
      isElsewhere = theirs.ok;
      return theirs;
    },
  };
};
