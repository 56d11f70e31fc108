import { instantAt } from "../../model/instant.ts";
import { RESTORE_PERIOD } from "../model/is-deleted.ts";
import type { TicketDatabase } from "./database/ticket-database.ts";
import { writeStore } from "./database/write-store.ts";

/**
 * Removes for good what the person deleted longer ago than the undo reaches.
 * @param now milliseconds since 1970
 * @returns how many tickets went
 */
export const purgeDeleted = async (db: TicketDatabase, now: number): Promise<number> => {
  const range = IDBKeyRange.upperBound(instantAt(now - RESTORE_PERIOD));
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
