import { changeTicket, type ChangeDeps } from "./change-ticket.ts";
import { SNOOZE_MINUTES } from "./reminder-words.ts";
import { NOTIFICATION_PREFIX } from "./remind.ts";

export interface NotificationDeps extends ChangeDeps {
  readonly clear: (notificationId: string) => Promise<unknown>;
  /** Shows the page of all requests, at one of them where its id is given. */
  readonly openTickets: (id: string | undefined) => Promise<unknown>;
}

const ticketIn = (notificationId: string): string | undefined =>
  notificationId.startsWith(NOTIFICATION_PREFIX) ? notificationId.slice(NOTIFICATION_PREFIX.length) : undefined;

/** A press on the text of a notification: show the ticket that it is about, or all. */
export const notificationClicked = async (deps: NotificationDeps, notificationId: string): Promise<void> => {
  await deps.clear(notificationId);
  await deps.openTickets(ticketIn(notificationId));
};

/** A press on one of its buttons: the first is "Microsoft responded", the second "Snooze". */
export const notificationButtonClicked = async (
  deps: NotificationDeps,
  notificationId: string,
  button: number,
): Promise<void> => {
  const id = ticketIn(notificationId);
  if (id === undefined) return;
  await changeTicket(deps, {
    id,
    change: button === 0 ? { kind: "markResponded" } : { kind: "snooze", minutes: SNOOZE_MINUTES },
  });
  await deps.clear(notificationId);
};
