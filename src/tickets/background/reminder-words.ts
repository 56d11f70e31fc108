import { timeOf } from "../../model/instant.ts";
import type { NotificationWords } from "../../platform/notifications.ts";
import type { Reminder } from "../model/reminders.ts";
import { clockWords } from "../../words/clock-words.ts";
import type { Translate } from "../../words/translate.ts";

/** Minutes for which "Snooze" in a notification holds. */
export const SNOOZE_MINUTES = 10;

/**
 * A reminder in words: number and time, and never a customer's name or a title.
 * @param now milliseconds since 1970
 * @param language of our interface, BCP 47
 */
export const reminderWords = (
  { kind, ticket }: Reminder,
  now: number,
  language: string,
  t: Translate,
): NotificationWords => {
  const time = clockWords(
    timeOf(ticket.serviceLevelAgreement?.expirationTime) ?? timeOf(ticket.createdDate) ?? now,
    now,
    language,
  );
  const number = ticket.supportTicketId;
  const buttons = [t("notificationMarkResponded"), t("notificationSnooze", SNOOZE_MINUTES)];
  if (kind === "due") {
    const message =
      number === undefined ? t("notificationWasDueNoNumber", time) : t("notificationWasDue", number, time);
    return { title: t("notificationOverdueTitle"), message, buttons };
  }
  const message = number === undefined ? t("notificationIsDueNoNumber", time) : t("notificationIsDue", number, time);
  return { title: t("notificationDueSoonTitle"), message, buttons };
};

/** Many reminders at once (after a holiday, or a restored backup) in one. */
export const manyRemindersWords = (count: number, t: Translate): NotificationWords => ({
  title: t("notificationManyTitle"),
  message: t("notificationMany", count),
  buttons: [],
});
