import type { Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";

/** How many tickets of each status the ticket store holds, and which version of the schema it has. */
export const countStatuses = async (db: TicketDatabase): Promise<Record<Ticket["status"] | "schema", number>> => {
  const count = (status: Ticket["status"]): Promise<number> =>
    db.countFromIndex("tickets", "status", IDBKeyRange.bound([status], [status, []]));
  const [awaitingResponse, responded, closed] = await Promise.all([
    count("awaitingResponse"),
    count("responded"),
    count("closed"),
  ]);
  return { schema: db.version, awaitingResponse, responded, closed };
};
