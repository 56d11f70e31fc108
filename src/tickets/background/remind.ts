import { showNotification, type NotificationsApi } from "../../platform/notifications.ts";
import { dueReminders } from "../store/read/due-reminders.ts";
import { markReminded, takeBackReminders } from "../model/reminders.ts";
import { remindedTooEarly } from "../store/read/reminded-too-early.ts";
import { updateTicket } from "../store/update-ticket.ts";
import type { Translate } from "../../words/translate.ts";
import type { BackgroundContext } from "../../entries/background/background-context.ts";
import { oneByOne } from "./one-by-one.ts";
import { manyRemindersWords, reminderWords } from "./reminder-words.ts";

/** A notification about one ticket has this and the ticket's id as its own. */
export const NOTIFICATION_PREFIX = "ticket:";

const SHOWN_ONE_BY_ONE = 5;

export interface RemindParts extends Pick<BackgroundContext, "store" | "now" | "readSettings"> {
  readonly notifications: NotificationsApi;
  readonly translate: Translate;
  /** Language of our interface. */
  readonly language: string;
  readonly iconUrl: string;
}

/**
 * Gives all reminders that are due, also those that were missed. Each is marked only after it was shown: a stop in
 * between shows it once more, in place of the first, and never loses it.
 */
export const remind = async (parts: RemindParts): Promise<void> => {
  const { store, notifications, translate, iconUrl } = parts;
  const now = parts.now();
  const { remindBefore } = await parts.readSettings();
  for (const { id } of await store.read((db) => remindedTooEarly(db, now))) {
    await store.write("update", (db) => updateTicket(db, id, now, takeBackReminders));
  }
  const reminders = await store.read((db) => dueReminders(db, now, remindBefore));
  if (reminders.length > SHOWN_ONE_BY_ONE) {
    await showNotification(notifications, "tickets", manyRemindersWords(reminders.length, translate), iconUrl);
  }
  await oneByOne(reminders, async (reminder) => {
    const { kind, ticket } = reminder;
    if (reminders.length <= SHOWN_ONE_BY_ONE) {
      const words = reminderWords(reminder, now, parts.language, translate);
      await showNotification(notifications, NOTIFICATION_PREFIX + ticket.id, words, iconUrl);
    }
    await store.write("update", (db) => updateTicket(db, ticket.id, now, (before) => markReminded(before, kind, now)));
  });
};
