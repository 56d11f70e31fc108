import type { Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { newestTickets } from "./newest-tickets.ts";
import { foldText, searchWords } from "../../model/facets/search-text.ts";
import { recordFacts } from "../../model/record-facts.ts";
import { strayRecords } from "./stray-records.ts";

/** Number of records that are read at a time: few enough that a page takes the next key at once. */
const PAGE = 100;

const textOf = (record: Ticket): string => {
  const { title, supportTicketId, customer: { name, domain, tenantId } = {} } = recordFacts(record);
  return foldText([title, supportTicketId, name, domain, tenantId].filter((part) => part !== undefined).join("\n"));
};

/**
 * Searches title, number and customer, newest first; all words must be found, without regard to case and accents. Gives
 * what each further stretch of the ticket store holds, so that a page can show it (and stop) before all is read.
 */
export async function* searchTickets(
  db: TicketDatabase,
  query: string,
): AsyncGenerator<readonly Ticket[], void, undefined> {
  const words = searchWords(query);
  const matching = (tickets: readonly Ticket[]): Ticket[] =>
    tickets.filter((ticket) => words.every((word) => textOf(ticket).includes(word)));
  let before: [string, string] | undefined;
  do {
    const page = await newestTickets(db, PAGE, before);
    yield matching(page.tickets);
    before = page.next;
  } while (before);
  const strays = matching(await strayRecords(db));
  if (strays.length > 0) yield strays;
}
