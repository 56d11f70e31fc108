import * as v from "valibot";
import type { Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { isDeleted } from "../../model/is-deleted.ts";
import { matchingRecords } from "./matching-records.ts";
import { newestRecords } from "./newest-records.ts";
import { newestTickets } from "./newest-tickets.ts";
import { strayRecords } from "./stray-records.ts";

/** Which tickets of the whole ticket store are wanted. */
export interface TicketFilter {
  /** Words, all of which must be found; none: every ticket. */
  readonly search: string;
  /** None: any status. */
  readonly status?: Ticket["status"] | undefined;
}

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
    tickets: tickets.filter((ticket) => !isDeleted(ticket)),
    ...(last && { next: { part: "status", before: [status, last.createdDate, last.id] } }),
  };
};

/**
 * The next stretch of the tickets that a filter lets through, newest first, read by a key range. Unreadable records are
 * among them as they are; `readTicket` recognises them.
 * @param place the `next` of the stretch before; none: the first
 */
export const listStretch = async (
  db: TicketDatabase,
  { search, status }: TicketFilter,
  place?: StretchPlace,
): Promise<Stretch> => {
  const isSearch = search.trim() !== "";
  if (!isSearch && status !== undefined)
    return ofStatus(db, status, place?.part === "status" ? place.before : undefined);
  const matching = matchingRecords(search);
  const letThrough = (records: readonly Ticket[]): readonly Ticket[] =>
    matching(records).filter((record) => status === undefined || record.status === status);
  if (place?.part === "strays") return { tickets: letThrough(await strayRecords(db)) };
  const before = place?.part === "all" ? place.before : undefined;
  const page = await newestTickets(db, isSearch ? SEARCHED : PAGE, before);
  return {
    tickets: letThrough(page.tickets),
    next: page.next ? { part: "all", before: page.next } : { part: "strays" },
  };
};

/** All tickets that a filter lets through, stretch by stretch. */
export async function* listTickets(
  db: TicketDatabase,
  filter: TicketFilter,
): AsyncGenerator<readonly Ticket[], void, undefined> {
  let place: StretchPlace | undefined;
  do {
    const { tickets, next }: Stretch = await listStretch(db, filter, place);
    yield tickets;
    place = next;
  } while (place);
}
