import type { Ticket } from "../model/ticket.ts";
import type { LogDatabase } from "./log-database.ts";

/** As many overdue or urgent tickets are counted; no badge has room for more. */
export const COUNT_LIMIT = 100;

/** "Due soon" begins so long before a deadline, in milliseconds. */
export const DUE_SOON = 60 * 60_000;

export interface Urgency {
  /** Past their deadline, without a response; at most `COUNT_LIMIT`. */
  readonly overdue: number;
  /** Due within the hour; at most `COUNT_LIMIT`. */
  readonly dueSoon: number;
}

const date = (time: number): string => new Date(time).toISOString();

const countBetween = async (db: LogDatabase, from: string, to: string): Promise<number> => {
  const range = IDBKeyRange.bound(["awaitingResponse", from], ["awaitingResponse", to, []]);
  const tickets: Ticket[] = await db.getAllFromIndex("tickets", "deadline", range, COUNT_LIMIT);
  return tickets.filter((ticket) => ticket.deletedDate === undefined).length;
};

/** How many tickets await a response that is overdue or soon due; a deadline of this very moment is overdue. */
export const urgencyAt = async (db: LogDatabase, now: number): Promise<Urgency> => ({
  overdue: await countBetween(db, "", date(now)),
  dueSoon: await countBetween(db, date(now + 1), date(now + DUE_SOON)),
});
