import type { Facets } from "../../model/facets/facets.ts";
import { matcherOf } from "../../model/facets/matcher.ts";
import type { Order } from "../../model/facets/order.ts";
import type { Moment, TicketFilter } from "../../model/facets/ticket-filter.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { byIndex, ordererIn, type Orderer } from "./in-order.ts";
import { readAllFacets, readFacetChanges, type FacetChanges } from "./read-facets.ts";

/** Time before the last reading from which on it is read again, in ms: dates are not finer than the clock. */
const SLACK = 60_000;

/** What is wanted of the catalog, and by which language it is put in order (BCP 47 tag). */
export interface CatalogQuery {
  readonly filter: TicketFilter;
  readonly order: Order;
  readonly language: string;
}

/** What a query has found. */
export interface CatalogResult {
  /** The ids of what was found, in order. */
  readonly ids: readonly string[];
  /** All requests that are kept. */
  readonly total: number;
  /** The names of all customers, in no order. */
  readonly customers: readonly string[];
  /** The names of all who filed or look after a request, in no order. */
  readonly people: readonly string[];
}

/** The facets of the whole ticket store in memory. */
export interface Catalog {
  /** Reads what has changed; all at the first time. @param now ms since 1970 */
  update(db: TicketDatabase, now: number): Promise<void>;
  find(query: CatalogQuery, moment: Moment): CatalogResult;
  /** The facets that a filter lets through, in the order in which they were filed. */
  matching(filter: TicketFilter, moment: Moment): readonly Facets[];
}

const changed = (facets: readonly Facets[], { written, gone }: FacetChanges): readonly Facets[] => {
  if (written.length === 0 && gone.size === 0) return facets;
  const replaced = new Set(written.map(({ id }) => id));
  const kept = facets.filter(({ id }) => !replaced.has(id) && !gone.has(id));
  // Two runs in order: the sort merges them.
  return [...kept, ...[...written].sort(byIndex)].sort(byIndex);
};

const namesIn = (
  facets: readonly Facets[],
  namesOf: (one: Facets) => readonly (string | undefined)[],
): readonly string[] => {
  const names = new Set<string>();
  for (const one of facets)
    if (!one.isDeleted) for (const name of namesOf(one)) if (name !== undefined) names.add(name);
  return [...names];
};

export const makeCatalog = (): Catalog => {
  let facets: readonly Facets[] | undefined;
  let readAt = 0;
  let summary: Pick<CatalogResult, "total" | "customers" | "people"> | undefined;
  const orderers = new Map<string, Orderer>();
  const ordered = new Map<string, readonly Facets[]>();

  const orderIn = (language: string, order: Order): readonly Facets[] => {
    const key = `${language} ${order.by} ${order.isDescending}`;
    const orderer = orderers.get(language) ?? ordererIn(language);
    orderers.set(language, orderer);
    const sorted = ordered.get(key) ?? orderer.inOrder(facets ?? [], order);
    ordered.set(key, sorted);
    return sorted;
  };

  return {
    async update(db, now) {
      // A clock that was set back in between has written earlier dates.
      const since = Math.min(readAt, now) - SLACK;
      const before = facets;
      const next = before
        ? changed(before, await readFacetChanges(db, since, new Set(before.map(({ id }) => id))))
        : (await readAllFacets(db)).sort(byIndex);
      readAt = now;
      if (next === before) return;
      facets = next;
      summary = undefined;
      ordered.clear();
    },
    find({ filter, order, language }, moment) {
      const matches = matcherOf(filter, moment);
      const found = orderIn(language, order).filter(matches);
      summary ??= {
        total: (facets ?? []).reduce((sum, { isDeleted }) => sum + Number(!isDeleted), 0),
        customers: namesIn(facets ?? [], ({ customer }) => [customer]),
        people: namesIn(facets ?? [], ({ filedBy, keeper }) => [filedBy, keeper]),
      };
      return { ids: found.map(({ id }) => id), ...summary };
    },
    matching: (filter, moment) => (facets ?? []).filter(matcherOf(filter, moment)),
  };
};
