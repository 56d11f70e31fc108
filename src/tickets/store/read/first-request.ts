import type { TicketDatabase } from "../database/ticket-database.ts";

/** When the first of all requests was filed, as the store has it; undefined where there is none. */
export const firstRequest = async (db: TicketDatabase): Promise<string | undefined> => {
  const cursor = await db.transaction("tickets").store.index("created").openKeyCursor();
  return cursor?.key[0];
};
