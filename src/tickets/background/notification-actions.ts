import { changeTicket, type ChangeDeps } from "./change-ticket.ts";
import { SNOOZE_MINUTES } from "./reminder-words.ts";
import { NOTIFICATION_PREFIX } from "./remind.ts";

export interface NotificationDeps extends ChangeDeps {
  readonly clear: (notificationId: string) => Promise<unknown>;
  readonly openTickets: () => Promise<unknown>;
}

/** A press on the text of a notification: show the tickets. */
export const notificationClicked = async (deps: NotificationDeps, notificationId: string): Promise<void> => {
  await deps.clear(notificationId);
  await deps.openTickets();
};

/** A press on one of its buttons: the first is "Microsoft responded", the second "Snooze". */
export const notificationButtonClicked = async (
  deps: NotificationDeps,
  notificationId: string,
  button: number,
): Promise<void> => {
  if (!notificationId.startsWith(NOTIFICATION_PREFIX)) return;
  const id = notificationId.slice(NOTIFICATION_PREFIX.length);
  await changeTicket(deps, {
    id,
    change: button === 0 ? { kind: "markResponded" } : { kind: "snooze", minutes: SNOOZE_MINUTES },
  });
  await deps.clear(notificationId);
};
