import { parseStored } from "../../model/parse-stored.ts";
import { ticketSchema, type Ticket } from "./ticket.ts";

/**
 * The ticket in a record of the ticket store; undefined for one that an older version or a damaged disk has left
 * unreadable.
 * Every reader asks here before it looks at more than the keys, so that such a record never takes the others along.
 */
export const readTicket = (record: unknown): Ticket | undefined => parseStored(ticketSchema, record);

/** The readable ones among records. */
export const readTickets = (records: readonly unknown[]): Ticket[] =>
  records.flatMap((record) => readTicket(record) ?? []);
