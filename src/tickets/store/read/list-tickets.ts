import { facetsOf } from "../../model/facets/facets.ts";
import { matcherOf } from "../../model/facets/matcher.ts";
import type { Moment, TicketFilter } from "../../model/facets/ticket-filter.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { newestRecords } from "./newest-records.ts";
import { newestTickets } from "./newest-tickets.ts";
import { strayRecords } from "./stray-records.ts";

export type { TicketFilter } from "../../model/facets/ticket-filter.ts";

const PAGE = 200;

/** All tickets of one status, newest first, stretch by stretch. */
async function* ofStatus(
  db: TicketDatabase,
  status: Ticket["status"],
): AsyncGenerator<readonly Ticket[], void, undefined> {
  let end: [string] | [string, []] | [string, string, string] = [status, []];
  for (;;) {
    const index = db.transaction("tickets").store.index("status");
    const tickets = await newestRecords(index, IDBKeyRange.bound([status], end, false, end.length === 3), PAGE);
    yield tickets;
    const last = tickets.at(-1);
    if (!last || tickets.length < PAGE) return;
    end = [status, last.createdDate, last.id];
  }
}

async function* all(db: TicketDatabase): AsyncGenerator<readonly Ticket[], void, undefined> {
  let before: [string, string] | undefined;
  do {
    const page = await newestTickets(db, PAGE, before);
    yield page.tickets;
    before = page.next;
  } while (before);
  const strays = await strayRecords(db);
  if (strays.length > 0) yield strays;
}

const thisMoment = (): Moment => ({ now: Date.now(), timeZone: Temporal.Now.timeZoneId() });

/**
 * The tickets of the whole ticket store that a filter lets through, newest first, stretch by stretch, each read by a
 * key range. Unreadable records are among them as they are; `readTicket` recognises them.
 */
export async function* listTickets(
  db: TicketDatabase,
  filter: TicketFilter,
  moment = thisMoment(),
): AsyncGenerator<readonly Ticket[], void, undefined> {
  const { status, search } = filter;
  const matches = matcherOf(filter, moment);
  const isByStatus = status !== undefined && status !== "open" && search.trim() === "";
  for await (const stretch of isByStatus ? ofStatus(db, status) : all(db)) {
    const wanted = stretch.filter((ticket) => {
      const facets = facetsOf(ticket);
      return facets !== undefined && matches(facets);
    });
    if (wanted.length > 0) yield wanted;
  }
}
