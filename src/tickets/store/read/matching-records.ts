import type { Ticket } from "../../model/ticket.ts";
import { foldText } from "../../../model/fold-text.ts";
import { recordFacts } from "../../model/damaged/record-facts.ts";

const textOf = (record: Ticket): string => {
  const { title, supportTicketId, customer: { name, domain, tenantId } = {} } = recordFacts(record);
  return foldText([title, supportTicketId, name, domain, tenantId].filter((part) => part !== undefined).join("\n"));
};

/**
 * Prepares a search of title, number and customer: all words must be found, without regard to case and accents. None:
 * every record.
 */
export const matchingRecords = (search: string): ((records: readonly Ticket[]) => readonly Ticket[]) => {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return (records) => records;
  return (records) => records.filter((record) => words.every((word) => textOf(record).includes(word)));
};
