import type { Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { isDeleted } from "../../model/is-deleted.ts";
import { newestRecords } from "./newest-records.ts";
import { newestTickets } from "./newest-tickets.ts";
import { searchTickets } from "./search-tickets.ts";
import { strayRecords } from "./stray-records.ts";

/** Which tickets of the whole ticket store are wanted. */
export interface TicketFilter {
  /** Words, all of which must be found; none: every ticket. */
  readonly search: string;
  /** None: any status. */
  readonly status?: Ticket["status"] | undefined;
}

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
    yield tickets.filter((ticket) => !isDeleted(ticket));
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

/**
 * The tickets of the whole ticket store that a filter lets through, newest first, stretch by stretch, each read by a
 * key range. Unreadable records are among them as they are; `readTicket` recognises them.
 */
export async function* listTickets(
  db: TicketDatabase,
  { search, status }: TicketFilter,
): AsyncGenerator<readonly Ticket[], void, undefined> {
  if (search.trim() !== "") {
    for await (const stretch of searchTickets(db, search))
      yield stretch.filter((ticket) => status === undefined || ticket.status === status);
    return;
  }
  yield* status === undefined ? all(db) : ofStatus(db, status);
}
