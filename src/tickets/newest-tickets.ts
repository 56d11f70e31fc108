import type { Ticket } from "../model/ticket.ts";
import type { LogDatabase } from "./log-database.ts";

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
export const newestTickets = async (db: LogDatabase, limit: number, before?: [string, string]): Promise<NewestTicketsPage> => {
  const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  const tickets: Ticket[] = [];
  let next: [string, string] | undefined;
  let cursor = await db.transaction("tickets").store.index("created").openCursor(range, "prev");
  while (cursor && next === undefined) {
    tickets.push(cursor.value);
    if (tickets.length === limit) next = [cursor.value.createdDate, cursor.value.id];
    else cursor = await cursor.continue();
  }
  return { tickets: tickets.filter((ticket) => ticket.deletedDate === undefined), next };
};
