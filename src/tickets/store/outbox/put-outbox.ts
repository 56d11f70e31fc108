import type { StoreWrite } from "../database/ticket-database.ts";

/** Writes down that a ticket is to be sent; whoever is sending it meanwhile finds another count and sends it again. */
export const putOutbox = async (transaction: StoreWrite, id: string): Promise<void> => {
  const outbox = transaction.objectStore("teamOutbox");
  const waiting = await outbox.get(id);
  await outbox.put({ id, count: (waiting?.count ?? 0) + 1 });
};
