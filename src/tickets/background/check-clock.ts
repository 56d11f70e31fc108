import { newestTickets } from "../store/read/newest-tickets.ts";
import { readTickets } from "../model/read-ticket.ts";
import type { BackgroundContext } from "../../entries/background/background-context.ts";

/** So far apart two computers' clocks, or one before and after a correction, may stand without a word, in milliseconds. */
const TOLERANCE = 5 * 60_000;

/** Maximum number of the newest tickets that are looked at: some may be unreadable. */
const LOOKED_AT = 10;

/** Notices that the clock stands before the time of the latest request: it was set back, or was wrong then. */
export const checkClock = async ({
  store,
  now,
  problems,
}: Pick<BackgroundContext, "store" | "now" | "problems">): Promise<void> => {
  const { tickets } = await store.read((db) => newestTickets(db, LOOKED_AT));
  const latest = readTickets(tickets)[0]?.createdDate;
  if (latest !== undefined && Date.parse(latest) > now() + TOLERANCE) await problems.raise("clockBack", latest);
  else await problems.clear("clockBack");
};
