import { instantAt } from "../../../model/instant.ts";
import { COUNT_LIMIT, DUE_SOON, type Urgency } from "../../model/urgency.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";

/** Counts by keys alone, up to `limit`; the few that were deleted a moment ago do not count. */
export const countIn = async (
  db: TicketDatabase,
  index: "deadline" | "status",
  range: IDBKeyRange,
  limit: number,
): Promise<number> => {
  const deleted = new Set(await db.getAllKeysFromIndex("tickets", "deletedDate"));
  const keys = await db.getAllKeysFromIndex("tickets", index, range, limit + deleted.size);
  return Math.min(keys.filter((key) => !deleted.has(key)).length, limit);
};

const between = (from: string, to: string): IDBKeyRange =>
  IDBKeyRange.bound(["awaitingResponse", from], ["awaitingResponse", to, []]);

/** How many tickets await a response that is overdue or soon due; a deadline of this very moment is overdue. */
export const countUrgent = async (db: TicketDatabase, now: number): Promise<Urgency> => ({
  overdue: await countIn(db, "deadline", between("", instantAt(now)), COUNT_LIMIT),
  dueSoon: await countIn(db, "deadline", between(instantAt(now + 1), instantAt(now + DUE_SOON)), COUNT_LIMIT),
});
