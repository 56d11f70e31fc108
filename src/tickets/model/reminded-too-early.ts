import type { Ticket } from "./ticket.ts";
import type { TicketDatabase } from "../store/ticket-database.ts";
import { readTickets } from "./read-ticket.ts";

/** So far ahead is looked, in milliseconds; no deadline is further away than some business days. */
const AHEAD = 31 * 24 * 60 * 60_000;

const date = (time: number): string => new Date(time).toISOString();

/** Tickets whose deadline is ahead although the person was told that it has passed: the clock stood wrong then. */
export const toldTooEarly = async (db: TicketDatabase, now: number): Promise<Ticket[]> => {
  const range = IDBKeyRange.bound(["awaitingResponse", date(now), []], ["awaitingResponse", date(now + AHEAD), []]);
  const ahead = await db.getAllFromIndex("tickets", "deadline", range);
  return readTickets(ahead).filter(
    ({ notified, deletedDate }) => notified.due !== undefined && deletedDate === undefined,
  );
};

/** The ticket after the wrong word was taken back: its reminders come anew. */
export const takeBackReminders = (ticket: Ticket): Ticket => ({ ...ticket, notified: {} });
