import { isDeleted } from "../../model/is-deleted.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { Need } from "../../model/urgency.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { needRanges } from "./need-ranges.ts";

/** The first tickets with a need at `now` (milliseconds since 1970), the most urgent or oldest first. */
export const ticketsNeeding = async (db: TicketDatabase, need: Need, now: number, limit: number): Promise<Ticket[]> => {
  const deleted = await db.countFromIndex("tickets", "deletedDate");
  const found = await Promise.all(
    needRanges(need, now).map(({ index, range }) => db.getAllFromIndex("tickets", index, range, limit + deleted)),
  );
  return found
    .flat()
    .filter((ticket) => !isDeleted(ticket))
    .slice(0, limit);
};
