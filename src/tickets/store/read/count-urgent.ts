import { COUNT_LIMIT, NEEDS, type Need, type Urgency } from "../../model/urgency.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { waitingOfOthers } from "./waiting-of-others.ts";
import { needRanges, type NeedRange } from "./need-ranges.ts";

type Counted = Omit<NeedRange, "index"> & { readonly index: NeedRange["index"] | "status" };

const NONE: ReadonlySet<string> = new Set();

/**
 * The ids in a range by keys alone, at most `limit`; the few that were deleted a moment ago are left out.
 * @param without ids that are left out too
 */
export const idsIn = async (
  db: TicketDatabase,
  { index, range }: Counted,
  limit: number,
  without: ReadonlySet<string> = NONE,
): Promise<readonly string[]> => {
  const deleted = new Set(await db.getAllKeysFromIndex("tickets", "deletedDate"));
  const keys = await db.getAllKeysFromIndex("tickets", index, range, limit + deleted.size + without.size);
  return keys.filter((key) => !deleted.has(key) && !without.has(key)).slice(0, limit);
};

/**
 * How many tickets need the person, why, and how many they are together: one may need them for two reasons.
 * @param names the person's; with them only those count that are theirs or nobody's
 */
export const countUrgent = async (db: TicketDatabase, now: number, names?: readonly string[]): Promise<Urgency> => {
  const [all, others] = [new Set<string>(), names && (await waitingOfOthers(db, names))];
  const count = async (need: Need): Promise<number> => {
    const found = await Promise.all(needRanges(need, now).map((range) => idsIn(db, range, COUNT_LIMIT, others)));
    for (const id of found.flat()) all.add(id);
    return Math.min(found.flat().length, COUNT_LIMIT);
  };
  const [overdue = 0, dueSoon = 0, unconfirmed = 0, noSeverity = 0] = await Promise.all(NEEDS.map(count));
  return { overdue, dueSoon, unconfirmed, noSeverity, any: Math.min(all.size, COUNT_LIMIT) };
};
