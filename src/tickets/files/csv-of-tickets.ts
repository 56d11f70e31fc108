import type { Ticket } from "../model/ticket.ts";
import { readTicket } from "../model/read-ticket.ts";
import { recordFacts } from "../model/damaged/record-facts.ts";
import type { Translate } from "../../words/translate.ts";
import { digitsCell, textCell } from "./csv-cell.ts";
import { COLUMNS, FACT_COLUMNS, type Column, type TableFacts } from "./csv-columns.ts";
import { SEPARATORS, type SeparatorName } from "./csv-separator.ts";

/** A table for spreadsheets, made stretch by stretch. */
export interface CsvTable {
  /** The line of heads, with the mark by which spreadsheets know UTF-8. */
  readonly head: string;
  /** Records of the ticket store as lines, to follow the head. */
  readonly lines: (records: readonly Ticket[]) => string;
}

/** Of an unreadable record the line says so, and holds what can be read, under the same heads. */
const factCells = (record: unknown, t: Translate): string[] => {
  const { supportTicketId, title, notes, customer = {} } = recordFacts(record);
  const facts = new Map<Column, string | undefined>([
    [FACT_COLUMNS.supportTicketId, supportTicketId],
    [FACT_COLUMNS.title, title],
    [FACT_COLUMNS.notes, notes],
    [FACT_COLUMNS.customer, customer.name],
    [FACT_COLUMNS.domain, customer.domain],
    [FACT_COLUMNS.tenantId, customer.tenantId],
  ]);
  const [, ...cells] = COLUMNS.map((column) => digitsCell(facts.get(column) ?? ""));
  return [textCell(t("csv_unreadable")), ...cells];
};

/**
 * Tickets as a table (RFC 4180, with a separator of choice) that a spreadsheet opens at a double click: nothing in it
 * is a formula, whatever the separator by which it is read.
 */
export const csvTable = (separator: SeparatorName, facts: TableFacts): CsvTable => {
  const line = (cells: readonly string[]): string => `${cells.join(SEPARATORS[separator])}\r\n`;
  const lineOf = (record: Ticket): string => {
    const ticket = readTicket(record);
    return line(ticket ? COLUMNS.map(({ cell }) => cell(ticket, facts)) : factCells(record, facts.t));
  };
  return {
    head: `\uFEFF${line(COLUMNS.map(({ head }) => head(facts)))}`,
    lines: (records) => records.map(lineOf).join(""),
  };
};
