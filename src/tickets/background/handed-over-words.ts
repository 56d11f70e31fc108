import type { NotificationWords } from "../../platform/notifications.ts";
import type { Translate } from "../../words/translate.ts";
import type { Ticket } from "../model/ticket.ts";

/** That a ticket was handed over to the person: its number, and never a customer's name or a title. */
export const handedOverWords = (
  { supportTicketId }: Pick<Ticket, "supportTicketId">,
  t: Translate,
): NotificationWords => ({
  title: t("notificationHandedOverTitle"),
  message:
    supportTicketId === undefined ? t("notificationHandedOverNoNumber") : t("notificationHandedOver", supportTicketId),
  buttons: [],
});

/** Many at once in one. */
export const manyHandedOverWords = (count: number, t: Translate): NotificationWords => ({
  title: t("notificationManyHandedOverTitle"),
  message: t("notificationManyHandedOver", count),
  buttons: [],
});
