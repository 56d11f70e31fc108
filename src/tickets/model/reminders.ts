import { instantAt } from "../../model/instant.ts";
import type { Ticket } from "./ticket.ts";

/** What a reminder is about: the deadline comes, or it has passed. */
export type ReminderKind = "before" | "due";

export interface Reminder {
  readonly kind: ReminderKind;
  readonly ticket: Ticket;
}

/** Maximum age of a deadline of which somebody is reminded, in ms. */
export const REMINDED_FOR = 31 * 24 * 60 * 60_000;

/** Maximum length of a snooze, in minutes: to the next morning, from any time of a day of 25 hours. */
export const LONGEST_SNOOZE = 34 * 60;

const kindFor = (ticket: Ticket, now: number): ReminderKind | undefined => {
  const expires = ticket.serviceLevelAgreement?.expirationTime;
  if (expires === undefined || ticket.deletedDate !== undefined) return undefined;
  const passed = expires <= instantAt(now);
  // One that ends later was made while the clock was wrong, and is void.
  if (ticket.snoozedUntil !== undefined && ticket.snoozedUntil <= instantAt(now + LONGEST_SNOOZE * 60_000))
    return ticket.snoozedUntil > instantAt(now) ? undefined : passed ? "due" : "before";
  if (passed) return ticket.notified.due === undefined ? "due" : undefined;
  // Reminded of a passed deadline that is still ahead: the clock was wrong then, and the reminder is corrected.
  return ticket.notified.before === undefined || ticket.notified.due !== undefined ? "before" : undefined;
};

/** The reminders that are due of some tickets, each ticket once. */
export const remindersOf = (tickets: readonly Ticket[], now: number): Reminder[] =>
  [...new Map(tickets.map((ticket) => [ticket.id, ticket])).values()].flatMap((ticket) => {
    const kind = kindFor(ticket, now);
    return kind === undefined ? [] : [{ kind, ticket }];
  });

/** The ticket after a reminder of it; a deadline that is ahead voids an earlier reminder that it had passed. */
export const markReminded = (ticket: Ticket, kind: ReminderKind, now: number): Ticket => ({
  ...ticket,
  notified: kind === "before" ? { before: instantAt(now) } : { ...ticket.notified, due: instantAt(now) },
  snoozedUntil: undefined,
});

/** The ticket after reminders that came too early, by a wrong clock: they come anew. */
export const takeBackReminders = (ticket: Ticket): Ticket => ({ ...ticket, notified: {} });

/** Whether a ticket was reported as overdue. Of one whose deadline is ahead that was wrong, by a wrong clock. */
export const isReportedOverdue = ({ notified, deletedDate }: Ticket): boolean =>
  notified.due !== undefined && deletedDate === undefined;
