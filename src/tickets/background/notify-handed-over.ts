import { personName } from "../../contact/person-name.ts";
import { showNotification } from "../../platform/notifications.ts";
import { isDeleted } from "../model/is-deleted.ts";
import { isSamePerson } from "../model/people/keeper-of.ts";
import type { Ticket } from "../model/ticket.ts";
import { handedOverWords, manyHandedOverWords } from "./handed-over-words.ts";
import { NOTIFICATION_PREFIX, SHOWN_ONE_BY_ONE, type RemindDeps } from "./remind.ts";

/** A change of a ticket that came from outside; without `before` the ticket itself is new here. */
export interface OutsideChange {
  readonly before?: Ticket | undefined;
  readonly after: Ticket;
}

type NotifyDeps = Pick<RemindDeps, "readSettings" | "notifications" | "translate" | "iconUrl">;

/**
 * Notifies the person of tickets that others have handed over to them, without the name of a customer. Of what is
 * closed or deleted nothing is said.
 */
export const notifyHandedOver = async (deps: NotifyDeps, changes: readonly OutsideChange[]): Promise<void> => {
  const { notifications, translate, iconUrl } = deps;
  const self = personName((await deps.readSettings()).contactDetails);
  const handedOver = changes.flatMap(({ before, after }) =>
    isSamePerson(self, after.assignee) &&
    !isSamePerson(self, before?.assignee) &&
    after.status !== "closed" &&
    !isDeleted(after)
      ? [after]
      : [],
  );
  if (handedOver.length > SHOWN_ONE_BY_ONE) {
    await showNotification(notifications, "tickets", manyHandedOverWords(handedOver.length, translate), iconUrl);
    return;
  }
  for (const ticket of handedOver)
    await showNotification(notifications, NOTIFICATION_PREFIX + ticket.id, handedOverWords(ticket, translate), iconUrl);
};
