import type { Ticket } from "../../model/ticket.ts";
import { isDeleted } from "../../model/is-deleted.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";

/** Parts of the list of open tickets, in this order. */
const SECTIONS = ["deadline", "noDeadline", "responded"] as const;
type Section = (typeof SECTIONS)[number];
type Key = [string, string, string];

/** Where a page ended; hand it in to get the next one. */
export interface OpenTicketsCursor {
  readonly section: Section;
  readonly after?: Key | undefined;
}

export interface OpenTicketsPage {
  readonly tickets: readonly Ticket[];
  /** Undefined where there are no more. */
  readonly next: OpenTicketsCursor | undefined;
}

interface Slice {
  readonly tickets: Ticket[];
  readonly last: Key | undefined;
}

const keysOf = (status: Ticket["status"]): [[string], [string, []]] => [[status], [status, []]];

const isDeadlineKey = (key: IDBValidKey): key is Key => Array.isArray(key) && key.length === 3;

/** Whether the index has the record among the deadlines; a damaged one may have an agreement without a deadline. */
const hasDeadline = ({ serviceLevelAgreement }: Ticket): boolean =>
  typeof serviceLevelAgreement?.expirationTime === "string";

/** By deadline, the earliest first. */
const byDeadline = async (db: TicketDatabase, limit: number, after: Key | undefined): Promise<Slice> => {
  const [first, end] = keysOf("awaitingResponse");
  const tickets = await db.getAllFromIndex(
    "tickets",
    "deadline",
    IDBKeyRange.bound(after ?? first, end, after !== undefined),
    limit,
  );
  const last = tickets.at(-1);
  const expires = last?.serviceLevelAgreement?.expirationTime;
  return {
    tickets: tickets.filter(hasDeadline),
    last: tickets.length < limit || !last || expires === undefined ? undefined : [last.status, expires, last.id],
  };
};

/** The newest first, of those that `wanted` takes. */
const newestFirst = async (
  db: TicketDatabase,
  status: Ticket["status"],
  limit: number,
  after: Key | undefined,
  wanted: (ticket: Ticket) => boolean,
): Promise<Slice> => {
  const [first, end] = keysOf(status);
  const range = IDBKeyRange.bound(first, after ?? end, false, after !== undefined);
  const tickets: Ticket[] = [];
  let cursor = await db.transaction("tickets").store.index("status").openCursor(range, "prev");
  while (cursor) {
    if (wanted(cursor.value)) tickets.push(cursor.value);
    if (tickets.length === limit) return { tickets, last: isDeadlineKey(cursor.key) ? cursor.key : undefined };
    cursor = await cursor.continue();
  }
  return { tickets, last: undefined };
};

const readSection = (db: TicketDatabase, { section, after }: OpenTicketsCursor, limit: number): Promise<Slice> => {
  if (section === "deadline") return byDeadline(db, limit, after);
  if (section === "responded") return newestFirst(db, "responded", limit, after, () => true);
  return newestFirst(db, "awaitingResponse", limit, after, (ticket) => !hasDeadline(ticket));
};

/**
 * A page of the open tickets, most urgent first: those that await their response by deadline, then those without a
 * deadline, then those that have their response but are not closed, each newest first. Read by key ranges, so a page
 * costs the same wherever it is. Deleted tickets are left out, so a page may be shorter than `limit` and not the last.
 * @param from the `next` of the page before
 */
export const openTickets = async (
  db: TicketDatabase,
  limit: number,
  from: OpenTicketsCursor = { section: "deadline" },
): Promise<OpenTicketsPage> => {
  const tickets: Ticket[] = [];
  let at: OpenTicketsCursor | undefined = from;
  while (at && tickets.length < limit) {
    const { section }: OpenTicketsCursor = at;
    const slice: Slice = await readSection(db, at, limit - tickets.length);
    tickets.push(...slice.tickets);
    const following: Section | undefined = SECTIONS[SECTIONS.indexOf(section) + 1];
    if (slice.last) at = { section, after: slice.last };
    else at = following && { section: following };
  }
  return { tickets: tickets.filter((ticket) => !isDeleted(ticket)), next: at };
};
