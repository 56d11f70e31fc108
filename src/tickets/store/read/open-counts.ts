import type { TicketDatabase } from "../database/ticket-database.ts";
import type { Urgency } from "../../model/urgency.ts";
import { countUrgent, idsIn } from "./count-urgent.ts";

/** Maximum number of open tickets that are counted, so that a ticket store of any size is counted in no time. */
export const OPEN_LIMIT = 100;

export interface OpenCounts extends Urgency {
  /** Not closed; at most `OPEN_LIMIT`. */
  readonly open: number;
}

const OPEN = ["awaitingResponse", "responded"] as const;

/** How many tickets are open, and how many need the person at the instant `now` (milliseconds since 1970). */
export const openCounts = async (db: TicketDatabase, now: number): Promise<OpenCounts> => {
  const found = await Promise.all(
    OPEN.map((status) => idsIn(db, { index: "status", range: IDBKeyRange.bound([status], [status, []]) }, OPEN_LIMIT)),
  );
  return { open: Math.min(found.flat().length, OPEN_LIMIT), ...(await countUrgent(db, now)) };
};
