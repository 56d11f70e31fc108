import { timeOf } from "../model/instant.ts";
import { DUE_SOON } from "../tickets/model/urgency.ts";
import { confirmationAt, type Ticket } from "../tickets/model/ticket.ts";

/** How a request stands towards its deadline, as icon, word and colour say it. */
export type DeadlineState =
  | "unconfirmed"
  | "overdue"
  | "dueSoon"
  | "onTime"
  | "noDeadline"
  | "answered"
  | "answeredInTime"
  | "answeredLate"
  | "closed";

type Timed = Pick<Ticket, "confirmation" | "createdDate" | "serviceLevelAgreement" | "status" | "respondedDate">;

const dueOf = (ticket: Timed): number | undefined => timeOf(ticket.serviceLevelAgreement?.expirationTime);

/** Where a ticket stands at the instant `now` (milliseconds since 1970). A request answered at its deadline is in time. */
export const deadlineState = (ticket: Timed, now: number): DeadlineState => {
  if (ticket.status === "closed") return "closed";
  const due = dueOf(ticket);
  const responded = timeOf(ticket.respondedDate);
  if (responded !== undefined) {
    if (due === undefined) return "answered";
    return responded <= due ? "answeredInTime" : "answeredLate";
  }
  if (ticket.status === "responded") return "answered";
  if (confirmationAt(ticket, now) === "unconfirmed") return "unconfirmed";
  if (due === undefined) return "noDeadline";
  if (due <= now) return "overdue";
  return due - now <= DUE_SOON ? "dueSoon" : "onTime";
};

/** Time left until the deadline in milliseconds, negative when it has passed; undefined without one. */
export const timeLeft = (ticket: Timed, now: number): number | undefined => {
  const due = dueOf(ticket);
  return due === undefined ? undefined : due - now;
};
