import { instantAt } from "../../model/instant.ts";
import type { Severity } from "../../model/severity.ts";
import type { Submission } from "../../submission/model/submission.ts";
import { completeTicket } from "./complete-ticket.ts";
import { editTicket, type EditedFacts } from "./edit-ticket.ts";
import { markReminded, takeBackReminders, type ReminderKind } from "./reminders.ts";
import type { SupportProfile } from "./service-level-agreement.ts";
import { takeBack } from "./take-back.ts";
import { ticketChanges } from "./ticket-changes.ts";
import type { Ticket } from "./ticket.ts";

/** What happens to a ticket. The first thirteen are a person's doing, in the words of the message that brings them. */
export type TicketEvent =
  /** Microsoft has responded, at an instant or now. */
  | { readonly kind: "markResponded"; readonly at?: string | undefined }
  /** The request is over. */
  | { readonly kind: "close" }
  /** One step back: closed by mistake, or the response was none. */
  | { readonly kind: "reopen" }
  /** A change was none, or a slip. */
  | { readonly kind: "takeBack"; readonly before: Ticket; readonly after: Ticket }
  /** Taken off all lists; for a minute it can come back. */
  | { readonly kind: "delete" }
  /** Back on the lists. */
  | { readonly kind: "restore" }
  /** The notes are these. */
  | { readonly kind: "setNotes"; readonly notes: string }
  /** No reminder for some minutes. */
  | { readonly kind: "snooze"; readonly minutes: number }
  /** Another person looks after it. */
  | { readonly kind: "handOver"; readonly to: string }
  /** The severity is another one, or not known; the deadline follows. */
  | { readonly kind: "setSeverity"; readonly severity?: Severity | undefined }
  /** It is about something that worked, or about billing or the subscription; the deadline follows. */
  | { readonly kind: "setBreakFix"; readonly breakFix: boolean }
  /** The support language is another one; the deadline follows. */
  | { readonly kind: "setLanguage"; readonly language: string }
  /** Its facts are put right by hand; the deadline follows. */
  | { readonly kind: "edit"; readonly facts: EditedFacts }
  /** The portal has taken the request, by evidence or by the person's word; with its number where that is known. */
  | { readonly kind: "confirm"; readonly supportTicketId?: string | undefined }
  /** A later account of the same request: it fills what is missing. */
  | { readonly kind: "complete"; readonly submission: Submission }
  /** The portal's list of requests shows it as closed or as open. It closes nothing: that is for the person to say. */
  | { readonly kind: "listed"; readonly isClosed: boolean }
  /** A reminder was shown. */
  | { readonly kind: "reminded"; readonly about: ReminderKind }
  /** Reminders came too early, by a wrong clock: they come anew. */
  | { readonly kind: "remindedTooEarly" };

/** What an event is judged by: its time, in milliseconds since 1970, and the person's profile. */
export interface EventFacts {
  readonly now: number;
  readonly profile: SupportProfile;
}

const confirmed = (ticket: Ticket, supportTicketId: string | undefined, now: number): Ticket => ({
  ...ticket,
  confirmation: "confirmed",
  confirmedDate: ticket.confirmedDate ?? instantAt(now),
  ...(supportTicketId !== undefined && { supportTicketId }),
});

const listed = (ticket: Ticket, isClosed: boolean, now: number): Ticket => {
  const closedInPortalDate = isClosed ? (ticket.closedInPortalDate ?? instantAt(now)) : undefined;
  return closedInPortalDate === ticket.closedInPortalDate ? ticket : { ...ticket, closedInPortalDate };
};

/**
 * The life of a ticket: the ticket after an event, or the same one where the event changes nothing. A submission makes
 * it (`newTicket`); two tickets that prove to be the same request become one (`mergeTickets`).
 *
 * ```text
 *                  ┌──────────────── close ────────────────┐
 *  status          │                                       ▼
 *  (new) ──▶ awaitingResponse ── markResponded ──▶ responded ── close ──▶ closed
 *                  ▲   ▲                              │  ▲                 │
 *                  │   └─────────── reopen ───────────┘  └──── reopen ─────┤
 *                  └──────────── reopen, without a response ───────────────┘
 *
 *  confirmation
 *  (new) ──▶ pending ──── confirm ────▶ confirmed
 *               │                           ▲
 *               └─ 2 min ─▶ unconfirmed ────┘ confirm
 *            pending ── discard (`mayBeDiscarded`) ──▶ (gone)
 *
 *  deletion
 *  (new) ──▶ kept ── delete ──▶ deleted ── 60 s ──▶ (gone)
 *              ▲                   │
 *              └───── restore ─────┘
 * ```
 *
 * A change of status, facts or deletion can be taken back (`takeBack`), in any order.
 *
 * `awaitingResponse`: Microsoft owes the first response. `responded`: it has come. `closed`: the person is done.
 * `pending`: submitted a moment ago. `confirmed`: the portal has taken it. `unconfirmed`: nobody saw how it ended; a
 * reader's view of an old `pending` (`confirmationAt`). `deleted`: on no list, and gone after the time for an undo.
 */
export const nextTicket = (ticket: Ticket, event: TicketEvent, { now, profile }: EventFacts): Ticket => {
  switch (event.kind) {
    case "markResponded":
      return ticketChanges.markResponded(ticket, now, event.at);
    case "takeBack":
      return takeBack(ticket, event);
    case "close":
    case "delete":
      return ticketChanges[event.kind](ticket, now);
    case "reopen":
    case "restore":
      return ticketChanges[event.kind](ticket);
    case "setNotes":
      return ticketChanges.setNotes(ticket, event.notes);
    case "snooze":
      return ticketChanges.snooze(ticket, now, event.minutes);
    case "handOver":
      return ticketChanges.handOver(ticket, now, event.to);
    case "setSeverity":
      return ticketChanges.setSeverity(ticket, event.severity, profile);
    case "setBreakFix":
      return ticketChanges.setBreakFix(ticket, event.breakFix, profile);
    case "setLanguage":
      return ticketChanges.setLanguage(ticket, event.language, profile);
    case "edit":
      return editTicket(ticket, event.facts, { now, profile });
    case "confirm":
      return confirmed(ticket, event.supportTicketId, now);
    case "complete":
      return completeTicket(ticket, event.submission, profile);
    case "listed":
      return listed(ticket, event.isClosed, now);
    case "reminded":
      return markReminded(ticket, event.about, now);
    case "remindedTooEarly":
      return takeBackReminders(ticket);
  }
};

/** Whether a ticket goes when its submission is discarded: its outcome is open, and the person has not worked on it. */
export const mayBeDiscarded = ({ confirmation, status, notes }: Ticket): boolean =>
  confirmation === "pending" && status === "awaitingResponse" && notes === undefined;
