import type { TicketDatabase } from "./ticket-database.ts";
import { writeStore } from "./write-store.ts";

/** How long a deleted ticket can be restored at least, in milliseconds; the pages offer it for 10 seconds of them. */
export const RESTORE_PERIOD = 60_000;

/**
 * Removes for good what the person deleted longer ago than the undo reaches.
 * @param now milliseconds since 1970
 * @returns how many tickets went
 */
export const purgeDeleted = async (db: TicketDatabase, now: number): Promise<number> => {
  const range = IDBKeyRange.upperBound(new Date(now - RESTORE_PERIOD).toISOString());
  if ((await db.countFromIndex("tickets", "deletedDate", range)) === 0) return 0;
  return writeStore(db, ["tickets", "mergedTickets"], async (transaction) => {
    const tickets = transaction.objectStore("tickets");
    const merged = transaction.objectStore("mergedTickets");
    const ids = await tickets.index("deletedDate").getAllKeys(range);
    for (const id of ids) {
      await tickets.delete(id);
      for (const submissionId of await merged.index("id").getAllKeys(id)) await merged.delete(submissionId);
    }
    return ids.length;
  });
};
