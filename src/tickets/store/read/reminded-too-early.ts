import { instantAt } from "../../../model/instant.ts";
import { isReportedOverdue } from "../../model/reminders.ts";
import { readTickets } from "../../model/read-ticket.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";

/** Maximum distance of the deadlines that are looked at, in ms; none is further away than some business days. */
const AHEAD = 31 * 24 * 60 * 60_000;

/** Maximum number of tickets that are looked at, the nearest deadlines first; the others follow as these pass. */
const LIMIT = 200;

/** Tickets whose deadline is ahead although they were reported as overdue: the clock was wrong then. */
export const remindedTooEarly = async (db: TicketDatabase, now: number): Promise<Ticket[]> => {
  const range = IDBKeyRange.bound(
    ["awaitingResponse", instantAt(now), []],
    ["awaitingResponse", instantAt(now + AHEAD), []],
  );
  return readTickets(await db.getAllFromIndex("tickets", "deadline", range, LIMIT)).filter(isReportedOverdue);
};
