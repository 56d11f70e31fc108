import { done } from "../../../model/outcome.ts";
import { facetsOf, type Facets } from "../../model/facets/facets.ts";
import { matcherOf } from "../../model/facets/matcher.ts";
import { knownPeople } from "../../model/people/known-people.ts";
import type { Ticket } from "../../model/ticket.ts";
import { reportOf } from "../../reports/model/report.ts";
import type { StoreResult } from "../database/store-result.ts";
import { stretches } from "../reader/stretches.ts";
import type { TicketReader } from "../reader/ticket-reader.ts";
import { byIndex, ordererIn } from "./in-order.ts";
import type { CatalogService } from "./serve-catalog.ts";

/** The catalog of a page that has no database, over what the background reads for it: all records in memory. */
export const catalogOfReader = (reader: TicketReader): CatalogService => {
  let read: readonly Ticket[] | undefined;
  let result: { readonly turn: number; readonly found: readonly Ticket[] } = { turn: 0, found: [] };

  const all = async (isChanged: boolean): Promise<StoreResult<readonly Ticket[]>> => {
    if (read && !isChanged) return done(read);
    const tickets: Ticket[] = [];
    for await (const stretch of stretches(reader, { search: "" })) {
      if (!stretch.ok) return stretch;
      tickets.push(...stretch.value);
    }
    read = tickets;
    return done(tickets);
  };
  const facetsIn = (tickets: readonly Ticket[]): Facets[] => tickets.flatMap((ticket) => facetsOf(ticket) ?? []);

  return {
    async find({ filter, order, language }, moment, isChanged) {
      const tickets = await all(isChanged);
      if (!tickets.ok) return tickets;
      const facets = facetsIn(tickets.value);
      const matches = matcherOf(filter, moment);
      const byId = new Map(tickets.value.map((ticket) => [ticket.id, ticket]));
      const found = ordererIn(language)
        .inOrder(facets.filter(matches).sort(byIndex), order)
        .flatMap(({ id }) => byId.get(id) ?? []);
      result = { turn: result.turn + 1, found };
      const customers = new Set(facets.flatMap(({ customer }) => customer ?? []));
      const { compare } = new Intl.Collator(language, { numeric: true });
      return done({
        turn: result.turn,
        count: found.length,
        total: tickets.value.length,
        customers: [...customers].toSorted(compare),
        people: knownPeople(
          facets.flatMap(({ filedBy, keeper }) => [filedBy ?? [], keeper ?? []].flat()),
          language,
        ),
      });
    },
    async report(filter, moment, isChanged) {
      const tickets = await all(isChanged);
      if (!tickets.ok) return tickets;
      return done(reportOf(facetsIn(tickets.value).filter(matcherOf(filter, moment)), filter.filed ?? {}, moment));
    },
    rows: (turn, from, to) => Promise.resolve(done(turn === result.turn ? result.found.slice(from, to) : undefined)),
    ids: (turn, from, to) =>
      Promise.resolve(done(turn === result.turn ? result.found.slice(from, to).map(({ id }) => id) : undefined)),
  };
};

/** The catalog where this page has a database, and else the other one: from the first query that says so on. */
export const catalogOfPage = (own: CatalogService, other: CatalogService): CatalogService => {
  let present = own;
  /** Asks the present one, and where that has no database, the other. */
  const ask = async <T>(query: (catalog: CatalogService) => Promise<StoreResult<T>>): Promise<StoreResult<T>> => {
    const reply = await query(present);
    if (reply.ok || present === other || reply.trouble.kind !== "logUnavailable") return reply;
    const elsewhere = await query(other);
    if (elsewhere.ok) present = other;
    return elsewhere;
  };
  return {
    find: (...query) => ask((catalog) => catalog.find(...query)),
    report: (...query) => ask((catalog) => catalog.report(...query)),
    rows: (...query) => present.rows(...query),
    ids: (...query) => present.ids(...query),
  };
};
