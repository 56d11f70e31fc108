import type { Ticket } from "../model/ticket.ts";
import { readTickets } from "../model/read-ticket.ts";
import type { Translate } from "../../words/translate.ts";
import { calendarFile, calendarText, calendarTime } from "./calendar-lines.ts";

/** What a calendar is made with. */
export interface CalendarFacts {
  /** Minutes before a deadline at which the calendar reminds of it. */
  readonly remindBefore: number;
  /** Where a request's customer has its requests, if that is known: never the address of a page that was open. */
  readonly addressOf: (ticket: Ticket) => string | undefined;
  readonly t: Translate;
}

/** Length of an event, in minutes: calendars hardly show one without any. */
const LENGTH = 15;

/** The largest INTEGER of RFC 5545, 3.3.8. */
const MAX_SEQUENCE = 2_147_483_647;

const alarm = (minutes: number, words: string): string[] => [
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `DESCRIPTION:${calendarText(words)}`,
  `TRIGGER:${minutes === 0 ? "" : "-"}PT${minutes}M`,
  "END:VALARM",
];

/**
 * An event that begins at the deadline and takes nobody's time; the same request is the same event each time, and a
 * later revision replaces an earlier one. Once Microsoft has responded, nothing is to be reminded of.
 */
const eventOf = (ticket: Ticket, { remindBefore, addressOf, t }: CalendarFacts): string[] => {
  const { id, title, supportTicketId, customer, updatedDate, revision, status, serviceLevelAgreement } = ticket;
  if (serviceLevelAgreement === undefined) return [];
  const what = [supportTicketId, title.trim() || t("popup_untitled"), customer.name ?? customer.domain];
  const summary = `${t("all_due")}: ${what.filter(Boolean).join(" - ")}`;
  const address = addressOf(ticket);
  return [
    "BEGIN:VEVENT",
    `UID:${id}@on-behalf`,
    `DTSTAMP:${calendarTime(updatedDate)}`,
    `SEQUENCE:${Math.min(revision, MAX_SEQUENCE)}`,
    `DTSTART:${calendarTime(serviceLevelAgreement.expirationTime)}`,
    `DURATION:PT${LENGTH}M`,
    "TRANSP:TRANSPARENT",
    `SUMMARY:${calendarText(summary)}`,
    ...(address === undefined ? [] : [`URL:${address}`]),
    ...(status === "awaitingResponse" ? alarm(remindBefore, summary) : []),
    "END:VEVENT",
  ];
};

/** A calendar must have a component (RFC 5545, 3.6): one without events has the zone of its times. */
const ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:Etc/UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "END:STANDARD",
  "END:VTIMEZONE",
];

const calendarOf = (events: readonly string[]): string =>
  calendarFile([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//On Behalf//EN",
    ...(events.length > 0 ? events : ZONE),
    "END:VCALENDAR",
  ]);

/** Tickets that have an event: with a deadline, and of them those that await their response unless all are wanted. */
export const datedTickets = (records: readonly Ticket[], all = false): Ticket[] =>
  readTickets(records).filter(
    ({ serviceLevelAgreement, status }) =>
      serviceLevelAgreement !== undefined && (all || status === "awaitingResponse"),
  );

/** The deadlines of some tickets as a calendar (RFC 5545), a valid one where there is none. */
export const calendarOfTickets = (dated: readonly Ticket[], facts: CalendarFacts): string =>
  calendarOf(dated.flatMap((ticket) => eventOf(ticket, facts)));

/** The deadline of one ticket, whatever its status, as a calendar; undefined where it has none or cannot be read. */
export const calendarOfTicket = (record: Ticket, facts: CalendarFacts): string | undefined => {
  const [ticket] = datedTickets([record], true);
  return ticket && calendarOfTickets([ticket], facts);
};
