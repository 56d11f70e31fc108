import type { Ticket } from "./ticket.ts";
import type { TicketDatabase } from "../store/ticket-database.ts";
import { readTickets } from "./read-ticket.ts";

/** What a reminder is about: the deadline comes, or it has passed. */
export type ReminderKind = "before" | "due";

export interface Reminder {
  readonly kind: ReminderKind;
  readonly ticket: Ticket;
}

/** Nobody is reminded of a deadline that passed longer ago than this, in milliseconds. */
const REMINDED_FOR = 31 * 24 * 60 * 60_000;

/** No snooze is longer (24 hours, in milliseconds); one that ends later was made while the clock stood wrong, and is void. */
const LONGEST_SNOOZE = 24 * 60 * 60_000;

const date = (time: number): string => new Date(time).toISOString();

const kindFor = (ticket: Ticket, now: number): ReminderKind | undefined => {
  const expires = ticket.serviceLevelAgreement?.expirationTime;
  if (expires === undefined || ticket.deletedDate !== undefined) return undefined;
  const passed = expires <= date(now);
  if (ticket.snoozedUntil !== undefined && ticket.snoozedUntil <= date(now + LONGEST_SNOOZE))
    return ticket.snoozedUntil > date(now) ? undefined : passed ? "due" : "before";
  if (passed) return ticket.notified.due === undefined ? "due" : undefined;
  // Told of a deadline that is still ahead: the clock stood wrong then, and what was told is put right.
  return ticket.notified.before === undefined || ticket.notified.due !== undefined ? "before" : undefined;
};

/**
 * The reminders that are to be given now, also those that were missed. One that is given has to be marked by
 * `markReminded`; then it does not come again. Of an unreadable record nobody can say when it is due: it has none.
 * @param now milliseconds since 1970
 * @param remindBefore minutes
 */
export const dueReminders = async (db: TicketDatabase, now: number, remindBefore: number): Promise<Reminder[]> => {
  const soon = IDBKeyRange.bound(
    ["awaitingResponse", date(now - REMINDED_FOR)],
    ["awaitingResponse", date(now + remindBefore * 60_000), []],
  );
  const awake = IDBKeyRange.bound(["awaitingResponse", ""], ["awaitingResponse", date(now)]);
  const [near, snoozed] = await Promise.all([
    db.getAllFromIndex("tickets", "deadline", soon),
    db.getAllFromIndex("tickets", "snoozed", awake),
  ]);
  const tickets = new Map(readTickets([...snoozed, ...near]).map((ticket) => [ticket.id, ticket]));
  return [...tickets.values()].flatMap((ticket) => {
    const kind = kindFor(ticket, now);
    return kind === undefined ? [] : [{ kind, ticket }];
  });
};

/** The ticket after a reminder of it was given; that its deadline is ahead voids the word that it has passed. */
export const markReminded = (ticket: Ticket, kind: ReminderKind, now: number): Ticket => ({
  ...ticket,
  notified: kind === "before" ? { before: date(now) } : { ...ticket.notified, due: date(now) },
  snoozedUntil: undefined,
});
