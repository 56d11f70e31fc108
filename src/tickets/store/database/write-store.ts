import type { TicketDatabase, TicketStoreName, StoreWrite } from "./ticket-database.ts";

/** What belongs to a change of a ticket where a team is on: it is written in the same transaction. */
const TEAM_STORES: readonly TicketStoreName[] = ["team", "teamTickets", "teamOutbox"];

/**
 * Writes to the ticket store in one transaction that is on disk when the promise is fulfilled, or undone when it is
 * rejected.
 * `work` must await nothing but the database.
 */
export const writeStore = async <T>(
  db: TicketDatabase,
  stores: TicketStoreName[],
  work: (transaction: StoreWrite) => Promise<T>,
): Promise<T> => {
  const transaction = db.transaction(
    stores.includes("tickets") ? [...new Set([...stores, ...TEAM_STORES])] : stores,
    "readwrite",
    { durability: "strict" },
  );
  // The first failure is the one that counts; `done` only repeats it.
  transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    if (transaction.error === null) abort(transaction);
    throw error;
  }
};

const abort = (transaction: StoreWrite): void => {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended by itself already.
    if (!(error instanceof DOMException && error.name === "InvalidStateError")) throw error;
  }
};
