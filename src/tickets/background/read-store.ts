import * as v from "valibot";
import { failure, type Failure } from "../../messages/result.ts";
import type { StoreQueryName } from "../model/store-query-names.ts";
import type { StoreAnswer } from "../model/store-reply.ts";
import type { TicketDatabase } from "../store/database/ticket-database.ts";
import { STORE_QUERIES } from "../store/reader/store-queries.ts";
import type { TicketWriter } from "./ticket-writer.ts";

interface ReadStoreRequest {
  readonly query: StoreQueryName;
  readonly parameters?: unknown;
}

/** Reads for a page that has no database of its own, as one in a private window of Firefox. */
export const readStore = async (
  { store }: { readonly store: Pick<TicketWriter, "read"> },
  { query, parameters }: ReadStoreRequest,
): Promise<StoreAnswer | Failure> => {
  const { request, read } = STORE_QUERIES[query];
  const parsed = v.safeParse(request, parameters);
  if (!parsed.success) return failure("refused", `${query}: ${v.summarize(parsed.issues)}`);
  // The parameters have the shape of this very query.
  const work = read as (db: TicketDatabase, parameters: unknown) => Promise<unknown>;
  return store.read((db) => work(db, parsed.output));
};
