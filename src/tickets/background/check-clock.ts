import type { StoreProblems } from "./store-problems.ts";
import type { StoreResult } from "../store/database/store-result.ts";
import type { TicketWriter } from "./ticket-writer.ts";
import { newestTickets } from "../store/read/newest-tickets.ts";
import { readTickets } from "../model/read-ticket.ts";

export interface ClockDeps {
  readonly store: Pick<TicketWriter, "read">;
  readonly problems: StoreProblems;
  readonly now: () => number;
}

/** Maximum difference of two clocks, or of one before and after a correction, that is not reported, in ms. */
const TOLERANCE = 5 * 60_000;

/** Maximum number of the newest tickets that are looked at: some may be unreadable. */
const LOOKED_AT = 10;

/** Notices that the clock is before the time of the latest request: it was set back, or was wrong then. */
export const checkClock = async ({ store, now, problems }: ClockDeps): Promise<StoreResult<unknown>> => {
  const newest = await store.read((db) => newestTickets(db, LOOKED_AT));
  if (!newest.ok) return newest;
  const latest = readTickets(newest.value.tickets)[0]?.createdDate;
  if (latest !== undefined && Date.parse(latest) > now() + TOLERANCE)
    await problems.raise({ kind: "clockBack", detail: { latest } });
  else await problems.clear("clockBack");
  return newest;
};
