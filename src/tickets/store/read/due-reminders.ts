import { instantAt } from "../../../model/instant.ts";
import { readTickets } from "../../model/read-ticket.ts";
import { REMINDED_FOR, remindersOf, type Reminder } from "../../model/reminders.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";

/**
 * The reminders that are due now, also those that were missed. One that was shown has to be marked by `markReminded`;
 * then it does not come again. Of an unreadable record nobody can say when it is due: it has none.
 * @param now milliseconds since 1970
 * @param remindBefore minutes
 */
export const dueReminders = async (db: TicketDatabase, now: number, remindBefore: number): Promise<Reminder[]> => {
  const soon = IDBKeyRange.bound(
    ["awaitingResponse", instantAt(now - REMINDED_FOR)],
    ["awaitingResponse", instantAt(now + remindBefore * 60_000), []],
  );
  const awake = IDBKeyRange.bound(["awaitingResponse", ""], ["awaitingResponse", instantAt(now)]);
  const [near, snoozed] = await Promise.all([
    db.getAllFromIndex("tickets", "deadline", soon),
    db.getAllFromIndex("tickets", "snoozed", awake),
  ]);
  return remindersOf(readTickets([...snoozed, ...near]), now);
};
