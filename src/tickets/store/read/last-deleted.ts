import { instantAt } from "../../../model/instant.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { recordFacts } from "../../model/damaged/record-facts.ts";

/** The ticket that was deleted last between two moments (milliseconds since 1970), where there is one. */
export const lastDeleted = async (db: TicketDatabase, from: number, to: number): Promise<Ticket | undefined> => {
  const range = IDBKeyRange.bound(instantAt(from), instantAt(to));
  const cursor = await db.transaction("tickets").store.index("deletedDate").openCursor(range, "prev");
  // A damaged one can be taken back too; of the rest only its name is asked for.
  return cursor ? { ...cursor.value, title: recordFacts(cursor.value).title ?? "" } : undefined;
};
