import type { Ticket } from "../model/ticket.ts";
import { readTicket } from "../model/read-ticket.ts";
import type { StoreWrite } from "./database/ticket-database.ts";
import { numberHolder } from "./number-holder.ts";
import { putTicket } from "./put-ticket.ts";

/** A change of one ticket; where another one has its new number already, `takenBy`, nothing was changed. */
export interface AppliedChange {
  readonly before: Ticket;
  readonly after: Ticket;
  readonly takenBy?: string;
}

const isNumberedAnew = (before: Ticket, after: Ticket): boolean =>
  (["portal", "cloud", "supportTicketId"] as const).some((key) => before[key] !== after[key]);

/**
 * Changes one ticket within a transaction. An unreadable one can be deleted, and that be undone.
 * @param change gives the changed ticket, or the same one where there is nothing to change
 * @returns undefined where there is no ticket with this id
 */
export const applyChange = async (
  transaction: StoreWrite,
  id: string,
  now: number,
  change: (ticket: Ticket) => Ticket,
): Promise<AppliedChange | undefined> => {
  const record = await transaction.objectStore("tickets").get(id);
  if (!record) return undefined;
  const before = readTicket(record) ?? record;
  const changed = change(before);
  if (changed === before) return { before, after: before };
  const takenBy = isNumberedAnew(before, changed) ? await numberHolder(transaction, changed) : undefined;
  if (takenBy !== undefined) return { before, after: before, takenBy };
  return { before, after: await putTicket(transaction, changed, now) };
};
