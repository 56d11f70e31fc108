import type { Ticket } from "../../model/ticket.ts";
import { recordFacts } from "../../model/record-facts.ts";

/** Text beyond ASCII, which alone has accents to take off. */
const BEYOND_ASCII = /[^\0-\x7f]/;

const fold = (text: string): string =>
  (BEYOND_ASCII.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "") : text).toLowerCase();

const textOf = (record: Ticket): string => {
  const { title, supportTicketId, customer: { name, domain, tenantId } = {} } = recordFacts(record);
  return fold([title, supportTicketId, name, domain, tenantId].filter((part) => part !== undefined).join("\n"));
};

/**
 * Prepares a search of title, number and customer: all words must be found, without regard to case and accents. None:
 * every record.
 */
export const matchingRecords = (search: string): ((records: readonly Ticket[]) => readonly Ticket[]) => {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return (records) => records;
  return (records) => records.filter((record) => words.every((word) => textOf(record).includes(word)));
};
