import { instantAt, timeOf, toInstant } from "../../model/instant.ts";
import type { Severity } from "../../model/severity.ts";
import { agreedPolicyOf, countedAnew } from "./counted-anew.ts";
import { isResponseTime } from "./is-response-time.ts";
import { isSamePerson, keeperOf } from "./people/keeper-of.ts";
import { HANDOVER_LIMIT } from "./people/person-schema.ts";
import type { Ticket } from "./ticket.ts";
import type { SupportProfile } from "./service-level-agreement.ts";

/** What a person can do to a ticket, each as a function from the ticket to the changed one; `now` in milliseconds. */
export const ticketChanges = {
  /**
   * The first response came, or came at another time than was noted: of a closed ticket too.
   * @param at when, as an instant; none: now. A time at which none can have come changes nothing (`isResponseTime`)
   */
  markResponded: (ticket: Ticket, now: number, at?: string): Ticket => {
    const time = at === undefined ? now : timeOf(at);
    if (time === undefined || (at !== undefined && !isResponseTime(ticket, time, now))) return ticket;
    const respondedDate = instantAt(time);
    if (ticket.status === "awaitingResponse")
      return { ...ticket, status: "responded", respondedDate, snoozedUntil: undefined };
    return at === undefined || respondedDate === ticket.respondedDate ? ticket : { ...ticket, respondedDate };
  },

  close: (ticket: Ticket, now: number): Ticket =>
    ticket.status === "closed"
      ? ticket
      : { ...ticket, status: "closed", closedDate: instantAt(now), snoozedUntil: undefined },

  /** One step back: what was closed is again as it was before, what was responded awaits its response. */
  reopen: (ticket: Ticket): Ticket =>
    ticket.status === "closed"
      ? {
          ...ticket,
          status: ticket.respondedDate === undefined ? "awaitingResponse" : "responded",
          closedDate: undefined,
        }
      : { ...ticket, status: "awaitingResponse", respondedDate: undefined },

  delete: (ticket: Ticket, now: number): Ticket => ({
    ...ticket,
    deletedDate: toInstant(ticket.deletedDate) ?? instantAt(now),
  }),

  restore: (ticket: Ticket): Ticket => ({ ...ticket, deletedDate: undefined }),

  setNotes: (ticket: Ticket, notes: string): Ticket => ({ ...ticket, notes: notes === "" ? undefined : notes }),

  /** @param minutes how long no reminder of this ticket shall come */
  snooze: (ticket: Ticket, now: number, minutes: number): Ticket => ({
    ...ticket,
    snoozedUntil: instantAt(now + minutes * 60_000),
  }),

  /**
   * Another person looks after it from now on. Reminders are that person's, and come anew; who has it already keeps it.
   * @param to what that person is called
   */
  handOver: (ticket: Ticket, now: number, to: string): Ticket => {
    const from = keeperOf(ticket);
    if (isSamePerson(from, to)) return ticket;
    const handover = { date: instantAt(now), ...(from !== undefined && { from }), to };
    return {
      ...ticket,
      assignee: to,
      handovers: [...(ticket.handovers ?? []), handover].slice(-HANDOVER_LIMIT),
      notified: {},
      snoozedUntil: undefined,
    };
  },

  /** The deadline follows. */
  setSeverity: (ticket: Ticket, severity: Severity | undefined, profile: SupportProfile): Ticket =>
    severity === ticket.severity ? ticket : countedAnew(ticket, { ...ticket, severity }, profile),

  /** @param breakFix whether something that worked does not; else it is about billing or the subscription */
  setBreakFix: (ticket: Ticket, breakFix: boolean, profile: SupportProfile): Ticket =>
    breakFix === ticket.breakFix ? ticket : countedAnew(ticket, { ...ticket, breakFix }, profile),

  /** The kept calendar is that of another language, so it goes. @param language BCP 47 tag of the support language */
  setLanguage: (ticket: Ticket, language: string, profile: SupportProfile): Ticket => {
    if (language === ticket.supportLanguage) return ticket;
    const rule = agreedPolicyOf(ticket);
    return countedAnew(ticket, { ...ticket, supportLanguage: language }, profile, rule && { policy: rule.policy });
  },
};
