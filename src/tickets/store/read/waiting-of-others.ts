import { personKey } from "../../model/people/keeper-of.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";

/** Maximum number of keys that are read; those of others beyond it count as the person's. */
const READ = 10_000;

/** The ids of tickets without a response that others look after than whoever has these names, by keys alone. */
export const waitingOfOthers = async (db: TicketDatabase, names: readonly string[]): Promise<ReadonlySet<string>> => {
  const own = new Set(names.map(personKey));
  const [index, ids] = [db.transaction("tickets").store.index("keeper"), new Set<string>()];
  let cursor = await index.openKeyCursor();
  while (cursor && ids.size < READ) {
    const [keeper] = cursor.key;
    const range = IDBKeyRange.bound([keeper, "awaitingResponse"], [keeper, "awaitingResponse", []]);
    if (!own.has(keeper)) for (const id of await index.getAllKeys(range, READ - ids.size)) ids.add(id);
    // On to the next person.
    cursor = await cursor.continue([keeper, "\uffff", "", ""]);
  }
  return ids;
};
