import * as v from "valibot";
import type { Ticket } from "../model/ticket.ts";
import { isDeleted } from "../model/is-deleted.ts";
import type { TicketDatabase } from "./database/ticket-database.ts";
import { newestRecords } from "./read/newest-records.ts";
import { readTickets } from "../model/read-ticket.ts";

/** The key of the copy in `storage.local`, or in memory where that takes nothing. */
export const STORE_COPY_KEY = "logCopy";

/**
 * The open requests as of the last write. Chromium throws a database away when it finds it damaged, as a disk that runs
 * full may leave it (about every second time: deadlines-and-tickets.md 4), and this lies in another file. An unreadable
 * one is left out.
 */
export const storeCopySchema = v.pipe(
  v.array(v.unknown()),
  v.transform((records) => readTickets(records)),
);

/** Maximum number of copied tickets of each status, the newest: the copy is written anew with each write. */
const COPIED = 200;

/** What to keep apart from the ticket store: its open requests, but for those that the person has deleted. */
export const copyOfStore = async (db: TicketDatabase): Promise<Ticket[]> => {
  const index = db.transaction("tickets").store.index("status");
  const tickets: Ticket[] = [];
  for (const status of ["awaitingResponse", "responded"] as const)
    tickets.push(...(await newestRecords(index, IDBKeyRange.bound([status], [status, []]), COPIED)));
  return readTickets(tickets).filter((ticket) => !isDeleted(ticket));
};

/** Whether there is no ticket at all. */
export const isEmptyStore = async (db: TicketDatabase): Promise<boolean> =>
  (await db.getAllKeys("tickets", null, 1)).length === 0;
