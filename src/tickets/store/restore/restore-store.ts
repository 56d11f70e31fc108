import type { Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { restoreRecords } from "./restore-records.ts";

/**
 * Puts copied tickets as they were into a ticket store that has come back empty.
 * @returns how many were put in
 */
export const restoreStore = async (db: TicketDatabase, tickets: readonly Ticket[]): Promise<number> =>
  (await restoreRecords(db, { tickets, customers: [] }, { profile: {} })).tickets.added;
