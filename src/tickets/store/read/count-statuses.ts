import type { Ticket } from "../../model/ticket.ts";
import type { LogDatabase } from "../ticket-database.ts";

/** How many tickets of each status the log holds, and which version of the schema it has. */
export const countStatuses = async (db: LogDatabase): Promise<Record<Ticket["status"] | "schema", number>> => {
  const count = (status: Ticket["status"]): Promise<number> =>
    db.countFromIndex("tickets", "status", IDBKeyRange.bound([status], [status, []]));
  const [awaitingResponse, responded, closed] = await Promise.all([
    count("awaitingResponse"),
    count("responded"),
    count("closed"),
  ]);
  return { schema: db.version, awaitingResponse, responded, closed };
};
