import type { Ticket } from "../model/ticket.ts";
import { readTicket } from "../model/read-ticket.ts";
import { recordFacts } from "../model/record-facts.ts";

/** The columns of the table that people take into a spreadsheet; names follow the ticket store. */
const COLUMNS: Readonly<Record<string, (ticket: Ticket) => string | undefined>> = {
  supportTicketId: ({ supportTicketId }) => supportTicketId,
  title: ({ title }) => title,
  customer: ({ customer, own }) => (own ? undefined : customer.name),
  domain: ({ customer }) => customer.domain,
  tenantId: ({ customer }) => customer.tenantId,
  portal: ({ portal }) => portal,
  cloud: ({ cloud }) => cloud,
  severity: ({ severity }) => severity,
  breakFix: ({ breakFix }) => String(breakFix),
  supportLanguage: ({ supportLanguage }) => supportLanguage,
  status: ({ status }) => status,
  confirmation: ({ confirmation }) => confirmation,
  createdDate: ({ createdDate }) => createdDate,
  expirationTime: ({ serviceLevelAgreement }) => serviceLevelAgreement?.expirationTime,
  respondedDate: ({ respondedDate }) => respondedDate,
  closedDate: ({ closedDate }) => closedDate,
  policy: ({ serviceLevelAgreement }) => serviceLevelAgreement?.policy,
  notes: ({ notes }) => notes,
};

/**
 * A spreadsheet takes such text for a formula, which a title typed by anybody must never become (OWASP, "CSV
 * injection").
 */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const BLANK_START = /^[\t\r\n]/;

/**
 * Where semicolons or tabs divide cells, a part of a text is a cell too, and gets its mark; so is what follows a line
 * break or a quote in it, for the quotes around the whole count for a reader of commas only.
 */
const withoutFormulas = (text: string): string => {
  const marked = text
    .split(/([;\t\r\n"])/)
    .map((part) => (FORMULA.test(part) ? `'${part}` : part))
    .join("");
  return BLANK_START.test(marked) ? `'${marked}` : marked;
};

const cell = (text = ""): string => {
  const safe = withoutFormulas(text);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const line = (cells: readonly (string | undefined)[]): string => `${cells.map(cell).join(",")}\r\n`;

/** The head of the table, with the mark by which spreadsheets know UTF-8. */
export const CSV_HEAD = `\uFEFF${line(Object.keys(COLUMNS))}`;

/** Of an unreadable record the line holds what can be read, under the same heads. */
const cellsOf = (record: unknown): (string | undefined)[] => {
  const ticket = readTicket(record);
  if (ticket) return Object.values(COLUMNS).map((column) => column(ticket));
  const { supportTicketId, title, notes, customer = {} } = recordFacts(record);
  const facts: Readonly<Partial<Record<string, string>>> = {
    supportTicketId,
    title,
    notes,
    customer: customer.name,
    domain: customer.domain,
    tenantId: customer.tenantId,
  };
  return Object.keys(COLUMNS).map((column) => facts[column]);
};

/** Tickets as lines of a table (RFC 4180), to follow `CSV_HEAD`. */
export const csvOfTickets = (tickets: readonly Ticket[]): string =>
  tickets.map((ticket) => line(cellsOf(ticket))).join("");
