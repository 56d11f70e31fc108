import { personName } from "../../contact/person-name.ts";
import { showNotification } from "../../platform/notifications.ts";
import type { HandedOver } from "../model/handover/handed-over.ts";
import { isSamePerson } from "../model/people/keeper-of.ts";
import { handedOverWords, manyHandedOverWords } from "./handed-over-words.ts";
import { NOTIFICATION_PREFIX, SHOWN_ONE_BY_ONE, type RemindDeps } from "./remind.ts";

type NotifyDeps = Pick<RemindDeps, "readSettings" | "notifications" | "translate" | "iconUrl">;

/** Notifies the person of tickets that others have handed over to them, without the name of a customer. */
export const notifyHandedOver = async (deps: NotifyDeps, tickets: readonly HandedOver[]): Promise<void> => {
  const { notifications, translate, iconUrl } = deps;
  const self = personName((await deps.readSettings()).contactDetails);
  const handedOver = tickets.filter(({ to }) => isSamePerson(self, to));
  if (handedOver.length > SHOWN_ONE_BY_ONE) {
    await showNotification(notifications, "tickets", manyHandedOverWords(handedOver.length, translate), iconUrl);
    return;
  }
  for (const ticket of handedOver)
    await showNotification(notifications, NOTIFICATION_PREFIX + ticket.id, handedOverWords(ticket, translate), iconUrl);
};
