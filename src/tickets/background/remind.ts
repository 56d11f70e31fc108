import { concernsPerson } from "../model/people/concerns-person.ts";
import { namesRemindedFor, type WhoseDeps, type WhoseSettings } from "./names-reminded-for.ts";
import type { StoreResult } from "../store/database/store-result.ts";
import type { TicketWriter } from "./ticket-writer.ts";
import { showNotification, type NotificationsApi } from "../../platform/notifications.ts";
import { dueReminders } from "../store/read/due-reminders.ts";
import { nextTicket, type TicketEvent } from "../model/ticket-life.ts";
import { remindedTooEarly } from "../store/read/reminded-too-early.ts";
import { updateTicket } from "../store/update-ticket.ts";
import type { Translate } from "../../words/translate.ts";
import { oneByOne } from "./one-by-one.ts";
import { manyRemindersWords, reminderWords } from "./reminder-words.ts";

/** A notification about one ticket has this and the ticket's id as its own. */
export const NOTIFICATION_PREFIX = "ticket:";

/** Maximum number of reminders that are shown one by one. */
export const SHOWN_ONE_BY_ONE = 5;

/** What of the settings decides when reminders come. */
export interface ReminderSettings extends WhoseSettings {
  /** Minutes before a deadline. */
  readonly remindBefore: number;
}

export interface RemindDeps extends WhoseDeps {
  readonly store: Pick<TicketWriter, "read" | "write">;
  readonly now: () => number;
  readonly readSettings: () => Promise<ReminderSettings>;
  readonly notifications: NotificationsApi;
  readonly translate: Translate;
  /** Language of our interface. */
  readonly language: string;
  readonly iconUrl: string;
}

/**
 * Shows all reminders that are due, also those that were missed. Each is marked only after it was shown: a stop in
 * between shows it once more, in place of the first, and never loses it.
 */
export const remind = async (deps: RemindDeps): Promise<StoreResult<unknown>> => {
  const { store, notifications, translate, iconUrl } = deps;
  const now = deps.now();
  const settings = await deps.readSettings();
  const mark = (id: string, event: TicketEvent): Promise<StoreResult<unknown>> =>
    store.write("update", (db, { profile }) =>
      updateTicket(db, id, now, (before) => nextTicket(before, event, { now, profile })),
    );
  const early = await store.read((db) => remindedTooEarly(db, now));
  if (!early.ok) return early;
  const corrected = await oneByOne(early.value, ({ id }) => mark(id, { kind: "remindedTooEarly" }));
  if (!corrected.ok) return corrected;
  const due = await store.read((db) => dueReminders(db, now, settings.remindBefore));
  if (!due.ok) return due;
  const names = await namesRemindedFor(deps, settings);
  const reminders = due.value.filter(({ ticket }) => !names || concernsPerson(ticket, names));
  const isMany = reminders.length > SHOWN_ONE_BY_ONE;
  if (isMany)
    await showNotification(notifications, "tickets", manyRemindersWords(reminders.length, translate), iconUrl);
  return oneByOne(reminders, async (reminder) => {
    const { kind, ticket } = reminder;
    if (!isMany) {
      const words = reminderWords(reminder, now, deps.language, translate);
      await showNotification(notifications, NOTIFICATION_PREFIX + ticket.id, words, iconUrl);
    }
    return mark(ticket.id, { kind: "reminded", about: kind });
  });
};
