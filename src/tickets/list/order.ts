import type { Ticket } from "../model/ticket.ts";
import { customerWords, titleWords } from "../components/ticket-words.ts";
import { readTicket } from "../model/read-ticket.ts";
import type { Translate } from "../../words/translate.ts";

/** By what the table can be put in order. */
export const ORDERS = ["title", "customer", "number", "severity", "created", "due"] as const;
export type OrderBy = (typeof ORDERS)[number];

export interface Order {
  readonly by: OrderBy;
  readonly isDescending: boolean;
}

/** The order in which the ticket store is read. */
export const NEWEST_FIRST: Order = { by: "created", isDescending: true };

const keyOf = (record: Ticket, by: OrderBy, t: Translate): string | undefined => {
  const ticket = readTicket(record);
  if (!ticket) return undefined;
  if (by === "title") return titleWords(ticket, t);
  if (by === "customer") return customerWords(ticket, t);
  if (by === "number") return ticket.supportTicketId;
  if (by === "severity") return ticket.severity;
  return by === "created" ? ticket.createdDate : ticket.serviceLevelAgreement?.expirationTime;
};

/** The tickets that are shown in another order; what lacks the value, or cannot be read, comes last, either way. */
export const inOrder = (tickets: readonly Ticket[], { by, isDescending }: Order, t: Translate): readonly Ticket[] => {
  const { compare } = new Intl.Collator(t("uiLanguage"), { numeric: true });
  const keyed = tickets.map((ticket) => ({ ticket, key: keyOf(ticket, by, t) }));
  return keyed
    .sort(({ key: a }, { key: b }) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      return isDescending ? compare(b, a) : compare(a, b);
    })
    .map(({ ticket }) => ticket);
};
