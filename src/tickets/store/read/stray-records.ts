import type { Ticket } from "../../model/ticket.ts";
import { isDeleted } from "../../model/is-deleted.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { allIds, KEYS_AT_ONCE } from "./all-ids.ts";

/** Called between two requests, to let others have their turn. */
type Rest = () => Promise<unknown>;

const noRest: Rest = () => Promise.resolve();

/** The ids in the index by which all are listed. */
async function* listedIds(db: TicketDatabase): AsyncGenerator<readonly string[], void, undefined> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const index = db.transaction("tickets").store.index("created");
    const ids: string[] = await index.getAllKeys(range, KEYS_AT_ONCE);
    const first = ids.length < KEYS_AT_ONCE ? null : await index.openKeyCursor(range);
    const last = await first?.advance(KEYS_AT_ONCE - 1);
    yield ids;
    if (!last) return;
    range = IDBKeyRange.lowerBound(last.key, true);
  }
}

/**
 * Records that the index by which all are listed leaves out, as it finds no date in them: they are damaged. All keys
 * are read for it, in small requests.
 */
export const strayRecords = async (db: TicketDatabase, rest: Rest = noRest): Promise<Ticket[]> => {
  const strays = new Set<string>();
  for await (const ids of allIds(db)) {
    for (const id of ids) strays.add(id);
    if (ids.length === KEYS_AT_ONCE) await rest();
  }
  for await (const ids of listedIds(db)) {
    for (const id of ids) strays.delete(id);
    if (ids.length === KEYS_AT_ONCE) await rest();
  }
  const records = await Promise.all([...strays].map((id) => db.get("tickets", id)));
  // One with a date was written while the keys were read.
  return records.flatMap((record) =>
    record === undefined || typeof record.createdDate === "string" || isDeleted(record) ? [] : record,
  );
};
