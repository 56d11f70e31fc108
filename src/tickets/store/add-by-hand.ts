import type { Ticket } from "../model/ticket.ts";
import type { TicketDatabase } from "./database/ticket-database.ts";
import { writeStore } from "./database/write-store.ts";
import { numberHolder } from "./number-holder.ts";
import { putTicket } from "./put-ticket.ts";

/** The id of an added ticket, or of the one that has its number already. */
export type AddedByHand = { readonly added: string } | { readonly takenBy: string };

/** Adds a ticket that a person has typed, unless its number is there. */
export const addByHand = (db: TicketDatabase, ticket: Ticket, now: number): Promise<AddedByHand> =>
  writeStore(db, ["tickets"], async (transaction) => {
    const takenBy = await numberHolder(transaction, ticket);
    if (takenBy !== undefined) return { takenBy };
    const { id } = await putTicket(transaction, ticket, now);
    return { added: id };
  });
