import type { BackgroundContext } from "../../entries/background/background-context.ts";
import { changeTicket } from "./change-ticket.ts";
import { SNOOZE_MINUTES } from "./reminder-words.ts";
import { NOTIFICATION_PREFIX } from "./remind.ts";

export interface NotificationActionParts extends Pick<BackgroundContext, "store"> {
  readonly clear: (notificationId: string) => Promise<unknown>;
  readonly openTickets: () => Promise<unknown>;
}

/** A press on the text of a notification: show the tickets. */
export const notificationClicked = async (parts: NotificationActionParts, notificationId: string): Promise<void> => {
  await parts.clear(notificationId);
  await parts.openTickets();
};

/** A press on one of its buttons: the first is "Mark as responded", the second "Snooze". */
export const notificationButtonClicked = async (
  parts: NotificationActionParts,
  notificationId: string,
  button: number,
): Promise<void> => {
  if (!notificationId.startsWith(NOTIFICATION_PREFIX)) return;
  const id = notificationId.slice(NOTIFICATION_PREFIX.length);
  await changeTicket(parts, {
    id,
    change: button === 0 ? { kind: "markResponded" } : { kind: "snooze", minutes: SNOOZE_MINUTES },
  });
  await parts.clear(notificationId);
};
