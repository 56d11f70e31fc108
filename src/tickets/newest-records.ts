import type { IDBPIndex, IDBPTransaction } from "idb";
import type { LogSchema } from "./log-database.ts";
import type { Ticket } from "../model/ticket.ts";

type CreatedIndex = IDBPIndex<LogSchema, ("tickets")[], "tickets", "created">;

/** Reads many records backwards in one request; not in the types yet, and not in older browsers. */
interface BackwardReader {
  getAllRecords?(options: { query: IDBKeyRange | null; count: number; direction: "prev" }): Promise<{ readonly value: Ticket }[]>;
}

const byCursor = async (index: CreatedIndex, range: IDBKeyRange | null, limit: number): Promise<Ticket[]> => {
  const tickets: Ticket[] = [];
  let cursor = await index.openCursor(range, "prev");
  while (cursor && tickets.length < limit) {
    tickets.push(cursor.value);
    cursor = tickets.length < limit ? await cursor.continue() : null;
  }
  return tickets;
};

/** The newest tickets of a range by creation, at most `limit`: in one request where the browser can, else one by one. */
export const newestRecords = async (
  transaction: IDBPTransaction<LogSchema, ("tickets")[]>,
  range: IDBKeyRange | null,
  limit: number,
): Promise<Ticket[]> => {
  const index = transaction.objectStore("tickets").index("created");
  const records = await (index as CreatedIndex & BackwardReader).getAllRecords?.({ query: range, count: limit, direction: "prev" });
  return records ? records.map(({ value }) => value) : byCursor(index, range, limit);
};
