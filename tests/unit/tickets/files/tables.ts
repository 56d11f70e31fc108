import Papa from "papaparse";
import { csvTable } from "../../../../src/tickets/files/csv-of-tickets.ts";
import { SEPARATORS, type SeparatorName } from "../../../../src/tickets/files/csv-separator.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { aContext, aSubmission, START } from "../store/store-support.ts";
import { wordsOf } from "../../words/words.ts";

export const NUMBER = "2407240040001237";

export const ticketOf = (changes: Partial<Ticket> = {}): Ticket => ({
  ...newTicket(aSubmission(0), aContext()),
  ...changes,
});

const WORDS = { en: wordsOf("en"), de: wordsOf("de") };

interface TableOptions {
  readonly separator?: SeparatorName;
  readonly language?: keyof typeof WORDS;
  readonly timeZone?: string;
  readonly now?: number;
}

/** A whole exported file. */
export const fileOf = (records: readonly Ticket[], options: TableOptions = {}): string => {
  const { separator = "comma", language = "en", timeZone = "Europe/Berlin", now = START } = options;
  const table = csvTable(separator, { timeZone, now, t: WORDS[language] });
  return table.head + table.lines(records);
};

/** A file as somebody reads it who divides cells by this separator. */
export const rowsOf = (csv: string, separator: SeparatorName): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { delimiter: SEPARATORS[separator], skipEmptyLines: true }).data;

/** What a spreadsheet shows of a cell. */
export const shown = (cell: string): string => /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;

/** The first line of a file below its heads, by head. */
export const cellsOf = (changes: Partial<Ticket>, options: TableOptions = {}): Readonly<Record<string, string>> => {
  const [head = [], row = []] = rowsOf(fileOf([ticketOf(changes)], options), options.separator ?? "comma");
  return Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""]));
};
