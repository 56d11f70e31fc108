import type { Moment, TicketFilter } from "../../model/facets/ticket-filter.ts";
import { knownPeople } from "../../model/people/known-people.ts";
import type { Ticket } from "../../model/ticket.ts";
import { done } from "../../../model/outcome.ts";
import type { StoreConnection } from "../database/connect-store.ts";
import type { StoreResult } from "../database/store-result.ts";
import { reportOf, type Report } from "../../reports/model/report.ts";
import { makeCatalog, type CatalogQuery } from "./catalog.ts";

/** What a query has found, without the requests. */
export interface FoundReply {
  /** Names this result when its rows are asked for. */
  readonly turn: number;
  readonly count: number;
  readonly total: number;
  /** The names of all customers, in order. */
  readonly customers: readonly string[];
  /** All who filed or look after a request, each once, in order. */
  readonly people: readonly string[];
}

/** What is asked of the catalog; nothing in it is more than structured cloning can carry. */
export interface CatalogService {
  /** @param isChanged the ticket store was written to since the last query */
  find(query: CatalogQuery, moment: Moment, isChanged: boolean): Promise<StoreResult<FoundReply>>;
  /** The requests at some places of the last result, as they are; undefined where that is another one by now. */
  rows(turn: number, from: number, to: number): Promise<StoreResult<readonly Ticket[] | undefined>>;
  /** How Microsoft responded to the requests that a filter lets through. */
  report(filter: TicketFilter, moment: Moment, isChanged: boolean): Promise<StoreResult<Report>>;
  /** Their ids alone. */
  ids(turn: number, from: number, to: number): Promise<StoreResult<readonly string[] | undefined>>;
}

/** The catalog of a ticket store, read at the first query. */
export const serveCatalog = ({ use }: Pick<StoreConnection, "use">): CatalogService => {
  const catalog = makeCatalog();
  let isRead = false;
  let last: Promise<unknown> = Promise.resolve();
  let result: { readonly turn: number; readonly ids: readonly string[] } = { turn: 0, ids: [] };

  const update = (now: number): Promise<StoreResult<void>> => {
    const updating = last.then(() => use((db) => catalog.update(db, now)));
    last = updating.catch(() => undefined);
    return updating;
  };

  const upToDate = async (now: number, isChanged: boolean): Promise<StoreResult<void>> => {
    const updated = isRead && !isChanged ? done(undefined) : await update(now);
    isRead ||= updated.ok;
    return updated;
  };

  return {
    async find(query, moment, isChanged) {
      const updated = await upToDate(moment.now, isChanged);
      if (!updated.ok) return updated;
      const { ids, total, customers, people } = catalog.find(query, moment);
      result = { turn: result.turn + 1, ids };
      const { compare } = new Intl.Collator(query.language, { numeric: true });
      return done({
        turn: result.turn,
        count: ids.length,
        total,
        customers: customers.toSorted(compare),
        people: knownPeople(people, query.language),
      });
    },
    async report(filter, moment, isChanged) {
      const updated = await upToDate(moment.now, isChanged);
      return updated.ok ? done(reportOf(catalog.matching(filter, moment), filter.filed ?? {}, moment)) : updated;
    },
    async rows(turn, from, to) {
      if (turn !== result.turn) return done(undefined);
      const wanted = result.ids.slice(from, to);
      const read = await use((db) => Promise.all(wanted.map((id) => db.get("tickets", id))));
      // One that went meanwhile leaves its place to what can still be said of it: its id.
      return read.ok ? done(read.value.map((record, index) => record ?? ({ id: wanted[index] } as Ticket))) : read;
    },
    ids: (turn, from, to) => Promise.resolve(done(turn === result.turn ? result.ids.slice(from, to) : undefined)),
  };
};
