import type { Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { isDeleted } from "../../model/is-deleted.ts";
import { newestRecords } from "./newest-records.ts";

export interface NewestTicketsPage {
  readonly tickets: readonly Ticket[];
  /** Hand it in to get the next page; undefined where there are no more. */
  readonly next: [string, string] | undefined;
}

/**
 * A page of all tickets, newest first, by key range. Deleted tickets are left out, so a page may be shorter than
 * `limit` and not the last.
 * @param before the `next` of the page before
 */
export const newestTickets = async (
  db: TicketDatabase,
  limit: number,
  before?: [string, string],
): Promise<NewestTicketsPage> => {
  const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  const tickets = await newestRecords(db.transaction("tickets").store.index("created"), range, limit);
  const last = tickets.at(-1);
  const next: [string, string] | undefined = last && tickets.length === limit ? [last.createdDate, last.id] : undefined;
  return { tickets: tickets.filter((ticket) => !isDeleted(ticket)), next };
};
