import { instantAt } from "../../model/instant.ts";
import type { Ticket } from "../model/ticket.ts";
import { readTickets } from "../model/read-ticket.ts";

const LINE_BYTES = 75;

/** What no line of a calendar may hold: control characters, and what some readers take for the end of a line. */
const UNPRINTED = /[\p{Cc}\u2028\u2029]/gu;

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll(/\r\n?|\n/g, "\\n")
    .replace(UNPRINTED, " ");

/** Long lines go on in the next one, which begins with a blank (RFC 5545, 3.1); a character is never cut. */
const folded = (text: string): string => {
  const lines = [""];
  let bytes = 0;
  for (const character of text) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > LINE_BYTES) {
      lines.push(" ");
      bytes = 1;
    }
    lines[lines.length - 1] += character;
    bytes += size;
  }
  return lines.join("\r\n");
};

const stamp = (date: string): string => instantAt(Date.parse(date)).replace(/[-:]|\.\d+/g, "");

/** An event at the deadline of each request that awaits its response; the same request is the same event each time. */
const eventOf = (
  { id, title, supportTicketId, customer, updatedDate, revision }: Ticket,
  due: string,
  remindBefore: number,
): string[] => [
  "BEGIN:VEVENT",
  `UID:${id}@on-behalf`,
  `DTSTAMP:${stamp(updatedDate)}`,
  `SEQUENCE:${revision}`,
  `DTSTART:${stamp(due)}`,
  `SUMMARY:${escaped([supportTicketId, title, customer.name ?? customer.domain].filter(Boolean).join(" - "))}`,
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  "DESCRIPTION:On Behalf",
  `TRIGGER:-PT${remindBefore}M`,
  "END:VALARM",
  "END:VEVENT",
];

/**
 * The deadlines of the tickets that await their response, as a calendar (RFC 5545). An unreadable one has no event.
 * @param remindBefore minutes
 */
export const calendarOfTickets = (tickets: readonly Ticket[], remindBefore: number): string => {
  const events = readTickets(tickets).flatMap((ticket) => {
    const due = ticket.serviceLevelAgreement?.expirationTime;
    return ticket.status === "awaitingResponse" && due !== undefined ? eventOf(ticket, due, remindBefore) : [];
  });
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//On Behalf//EN", ...events, "END:VCALENDAR", ""]
    .map(folded)
    .join("\r\n");
};
