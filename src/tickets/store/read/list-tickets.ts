import * as v from "valibot";
import { facetsOf } from "../../model/facets/facets.ts";
import { matcherOf } from "../../model/facets/matcher.ts";
import type { Moment, TicketFilter } from "../../model/facets/ticket-filter.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { newestRecords } from "./newest-records.ts";
import { newestTickets } from "./newest-tickets.ts";
import { strayRecords } from "./stray-records.ts";

export type { TicketFilter } from "../../model/facets/ticket-filter.ts";

/** Where a stretch begins: among all by their date, among those of one status, or with records without a date. */
export const stretchPlaceSchema = v.variant("part", [
  v.object({ part: v.literal("all"), before: v.optional(v.tuple([v.string(), v.string()])) }),
  v.object({ part: v.literal("status"), before: v.optional(v.tuple([v.string(), v.string(), v.string()])) }),
  v.object({ part: v.literal("strays") }),
]);
export type StretchPlace = v.InferOutput<typeof stretchPlaceSchema>;

/** A part of a list: what of a stretch of the ticket store a filter lets through, and where the next one begins. */
export interface Stretch {
  readonly tickets: readonly Ticket[];
  /** Absent where this was the last one. */
  readonly next?: StretchPlace;
}

/** Number of records in a stretch; in a search few enough that a page takes the next key at once. */
const [PAGE, SEARCHED] = [200, 100];

const ofStatus = async (
  db: TicketDatabase,
  status: Ticket["status"],
  before: [string, string, string] | undefined,
): Promise<Stretch> => {
  const index = db.transaction("tickets").store.index("status");
  const range = IDBKeyRange.bound([status], before ?? [status, []], false, before !== undefined);
  const tickets = await newestRecords(index, range, PAGE);
  const last = tickets.length < PAGE ? undefined : tickets.at(-1);
  return {
    tickets,
    ...(last && { next: { part: "status", before: [status, last.createdDate, last.id] } }),
  };
};

const thisMoment = (): Moment => ({ now: Date.now(), timeZone: Temporal.Now.timeZoneId() });

/**
 * The next stretch of the tickets that a filter lets through, newest first, read by a key range. Unreadable records are
 * among them as they are; `readTicket` recognises them.
 * @param place the `next` of the stretch before; none: the first
 */
export const listStretch = async (
  db: TicketDatabase,
  filter: TicketFilter,
  place?: StretchPlace,
  moment = thisMoment(),
): Promise<Stretch> => {
  const { status, search } = filter;
  const matches = matcherOf(filter, moment);
  const letThrough = ({ tickets, ...rest }: Stretch): Stretch => ({
    tickets: tickets.filter((ticket) => {
      const facets = facetsOf(ticket);
      return facets !== undefined && matches(facets);
    }),
    ...rest,
  });
  const isSearch = search.trim() !== "";
  if (!isSearch && status !== undefined && status !== "open")
    return letThrough(await ofStatus(db, status, place?.part === "status" ? place.before : undefined));
  if (place?.part === "strays") return letThrough({ tickets: await strayRecords(db) });
  const page = await newestTickets(db, isSearch ? SEARCHED : PAGE, place?.part === "all" ? place.before : undefined);
  return letThrough({
    tickets: page.tickets,
    next: page.next ? { part: "all", before: page.next } : { part: "strays" },
  });
};

/** All tickets that a filter lets through, stretch by stretch. */
export async function* listTickets(
  db: TicketDatabase,
  filter: TicketFilter,
  moment = thisMoment(),
): AsyncGenerator<readonly Ticket[], void, undefined> {
  let place: StretchPlace | undefined;
  do {
    const { tickets, next }: Stretch = await listStretch(db, filter, place, moment);
    yield tickets;
    place = next;
  } while (place);
}
