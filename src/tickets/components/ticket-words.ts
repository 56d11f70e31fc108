import type { Ticket } from "../model/ticket.ts";
import type { DeadlineState } from "../../words/deadline-state.ts";
import type { SignName } from "../../ui/sign.tsx";
import type { Translate } from "../../words/translate.ts";

/** The title, or words that say that there is none. */
export const titleWords = ({ title }: Pick<Ticket, "title">, t: Translate): string =>
  title.trim() || t("popup_untitled");

/** The customer as people call it; for a request about the own organization, that. */
export const customerWords = ({ customer, own }: Pick<Ticket, "customer" | "own">, t: Translate): string =>
  own ? t("popup_own") : (customer.name ?? customer.domain ?? customer.tenantId ?? t("popup_noCustomer"));

/** The sign of each state; colour and word say the same. */
export const STATE_SIGNS: Readonly<Record<DeadlineState, SignName>> = {
  unconfirmed: "question",
  overdue: "alarm",
  dueSoon: "clock",
  onTime: "clock",
  noDeadline: "dash",
  responded: "check",
  respondedInTime: "check",
  respondedLate: "alarm",
  closed: "dash",
  closedInTime: "check",
  closedLate: "alarm",
};
