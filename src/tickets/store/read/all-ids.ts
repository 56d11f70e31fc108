import type { TicketDatabase } from "../database/ticket-database.ts";

/** Maximum number of keys that are read in one request: what another page asks meanwhile waits for one such request. */
export const KEYS_AT_ONCE = 1000;

/** The ids of all records, in small requests. */
export async function* allIds(db: TicketDatabase): AsyncGenerator<readonly string[], void, undefined> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const ids: string[] = await db.getAllKeys("tickets", range, KEYS_AT_ONCE);
    yield ids;
    const last = ids.at(-1);
    if (last === undefined || ids.length < KEYS_AT_ONCE) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}
