import { personKey } from "../../../model/people/keeper-of.ts";
import type { TicketDatabase } from "../../database/ticket-database.ts";

/** Whether anybody but this person looks after a ticket: at most two keys of the index are read, whatever its size. */
export const hasOtherKeepers = async (db: TicketDatabase, person: string): Promise<boolean> => {
  const index = db.transaction("tickets").store.index("keeper");
  const own = personKey(person);
  const [before, after] = await Promise.all([
    index.getKey(IDBKeyRange.upperBound([own], true)),
    index.getKey(IDBKeyRange.lowerBound([own, []])),
  ]);
  return before !== undefined || after !== undefined;
};
