import type { TicketDatabase } from "../store/ticket-database.ts";

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

/** Counts by keys alone, at most up to `limit`; the few that were deleted a moment ago do not count. */
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
export const urgencyAt = async (db: TicketDatabase, now: number): Promise<Urgency> => ({
  overdue: await countIn(db, "deadline", between("", date(now)), COUNT_LIMIT),
  dueSoon: await countIn(db, "deadline", between(date(now + 1), date(now + DUE_SOON)), COUNT_LIMIT),
});
