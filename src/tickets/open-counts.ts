import type { LogDatabase } from "./log-database.ts";
import { urgencyAt, type Urgency } from "./urgency.ts";

/** As many open tickets are counted, so that a log of any size is counted in no time. */
export const OPEN_LIMIT = 1000;

export interface OpenCounts extends Urgency {
  /** Not closed; at most `OPEN_LIMIT`. */
  readonly open: number;
}

const OPEN = ["awaitingResponse", "responded"] as const;

/** How many tickets are open, and how many of them are urgent at the instant `now` (milliseconds since 1970). */
export const openCounts = async (db: LogDatabase, now: number): Promise<OpenCounts> => {
  const keys = await Promise.all(OPEN.map((status) => db.getAllKeysFromIndex("tickets", "status", IDBKeyRange.bound([status], [status, []]), OPEN_LIMIT)));
  const deleted = await db.getAllFromIndex("tickets", "deletedDate");
  const open = keys.flat().length - deleted.filter(({ status }) => status !== "closed").length;
  return { open: Math.min(open, OPEN_LIMIT), ...(await urgencyAt(db, now)) };
};
