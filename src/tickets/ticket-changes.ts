import type { Severity } from "../model/severity.ts";
import type { Ticket } from "../model/ticket.ts";
import { serviceLevelAgreementOf, type SupportProfile } from "./service-level-agreement.ts";

const date = (now: number): string => new Date(now).toISOString();

/** What a person can do to a ticket, each as a function from the ticket to the changed one; `now` in milliseconds. */
export const ticketChanges = {
  markResponded: (ticket: Ticket, now: number): Ticket =>
    ticket.status === "awaitingResponse" ? { ...ticket, status: "responded", respondedDate: date(now), snoozedUntil: undefined } : ticket,

  close: (ticket: Ticket, now: number): Ticket =>
    ticket.status === "closed" ? ticket : { ...ticket, status: "closed", closedDate: date(now), snoozedUntil: undefined },

  /** One step back: what was closed is again as it was before, what was responded awaits its response. */
  reopen: (ticket: Ticket): Ticket =>
    ticket.status === "closed"
      ? { ...ticket, status: ticket.respondedDate === undefined ? "awaitingResponse" : "responded", closedDate: undefined }
      : { ...ticket, status: "awaitingResponse", respondedDate: undefined },

  delete: (ticket: Ticket, now: number): Ticket => ({ ...ticket, deletedDate: ticket.deletedDate ?? date(now) }),

  restore: (ticket: Ticket): Ticket => ({ ...ticket, deletedDate: undefined }),

  setNotes: (ticket: Ticket, notes: string): Ticket => ({ ...ticket, notes: notes === "" ? undefined : notes }),

  /** @param minutes how long no reminder of this ticket shall come */
  snooze: (ticket: Ticket, now: number, minutes: number): Ticket => ({ ...ticket, snoozedUntil: date(now + minutes * 60_000) }),

  /** The deadline follows, from the same start, by the same policy and calendar, and is reminded of anew. */
  setSeverity: (ticket: Ticket, severity: Severity | undefined, profile: SupportProfile): Ticket => {
    if (severity === ticket.severity) return ticket;
    const changed: Ticket = { ...ticket, severity };
    const serviceLevelAgreement = serviceLevelAgreementOf(changed, profile, ticket.serviceLevelAgreement);
    const same = serviceLevelAgreement?.expirationTime === ticket.serviceLevelAgreement?.expirationTime;
    return { ...changed, serviceLevelAgreement, notified: same ? ticket.notified : {} };
  },
};
