import type { Ticket } from "../../model/ticket.ts";
import { isDeleted } from "../../model/is-deleted.ts";
import type { TicketDatabase } from "../ticket-database.ts";

/**
 * Records that the index by which all are listed leaves out, as it finds no date in them: they are damaged. Told by two
 * counts where there are none, which costs nothing.
 */
export const strayRecords = async (db: TicketDatabase): Promise<Ticket[]> => {
  const [all, listed] = await Promise.all([db.count("tickets"), db.countFromIndex("tickets", "created")]);
  if (all === listed) return [];
  const known = new Set(await db.getAllKeysFromIndex("tickets", "created"));
  const keys = (await db.getAllKeys("tickets")).filter((key) => !known.has(key));
  const records = await Promise.all(keys.map((key) => db.get("tickets", key)));
  return records.filter((record) => record !== undefined && !isDeleted(record)).flatMap((record) => record ?? []);
};
