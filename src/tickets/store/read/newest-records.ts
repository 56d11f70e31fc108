import type { IDBPIndex } from "idb";
import type { TicketSchema } from "../database/ticket-database.ts";
import type { Ticket } from "../../model/ticket.ts";

type TicketIndex = IDBPIndex<TicketSchema, "tickets"[], "tickets", "created" | "status" | "keeper">;

/** Reads many records backwards in one request; not in the types yet, and not in older browsers. */
interface BackwardReader {
  getAllRecords?(options: {
    query: IDBKeyRange | null;
    count: number;
    direction: "prev";
  }): Promise<{ readonly value: Ticket }[]>;
}

const byCursor = async (index: TicketIndex, range: IDBKeyRange | null, limit: number): Promise<Ticket[]> => {
  const tickets: Ticket[] = [];
  let cursor = await index.openCursor(range, "prev");
  while (cursor && tickets.length < limit) {
    tickets.push(cursor.value);
    cursor = tickets.length < limit ? await cursor.continue() : null;
  }
  return tickets;
};

/**
 * The last tickets of a range of an index, the last one first, at most `limit`: in one request where the browser can,
 * else one by one.
 */
export const newestRecords = async (
  index: TicketIndex,
  range: IDBKeyRange | null,
  limit: number,
): Promise<Ticket[]> => {
  const records = await (index as TicketIndex & BackwardReader).getAllRecords?.({
    query: range,
    count: limit,
    direction: "prev",
  });
  return records ? records.map(({ value }) => value) : byCursor(index, range, limit);
};
