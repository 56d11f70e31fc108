import { personName } from "../../contact/person-name.ts";
import type { ContactDetails } from "../../contact/contact-details.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import { concernsPerson } from "../model/people/concerns-person.ts";
import type { Ticket } from "../model/ticket.ts";
import { ownNames } from "./own-names.ts";
import type { StoreProblems } from "./store-problems.ts";
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
export interface ReminderSettings {
  /** Minutes before a deadline. */
  readonly remindBefore: number;
  /** Whose tickets: the person's own and those that nobody looks after, or all. */
  readonly remindFor: "mine" | "everybody";
  /** Who the person is; all are reminded of whom these do not name. */
  readonly contactDetails: Pick<ContactDetails, "firstName" | "lastName">;
}

export interface RemindDeps {
  readonly local: StorageArea;
  readonly problems: StoreProblems;
  readonly store: Pick<TicketWriter, "read" | "write">;
  readonly now: () => number;
  readonly readSettings: () => Promise<ReminderSettings>;
  readonly notifications: NotificationsApi;
  readonly translate: Translate;
  /** Language of our interface. */
  readonly language: string;
  readonly iconUrl: string;
}

/** Which tickets are reminded of. */
const isWanted = async (
  { local, problems }: RemindDeps,
  { remindFor, contactDetails }: ReminderSettings,
): Promise<(ticket: Ticket) => boolean> => {
  const self = personName(contactDetails);
  if (remindFor === "everybody" || self === undefined) return () => true;
  const names = await ownNames(local, self, (error) => problems.raise({ kind: "logFull", detail: String(error) }));
  return (ticket) => concernsPerson(ticket, names);
};

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
  const wanted = await isWanted(deps, settings);
  const reminders = due.value.filter(({ ticket }) => wanted(ticket));
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
