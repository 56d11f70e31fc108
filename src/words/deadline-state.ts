import { timeOf } from "../model/instant.ts";
import { responseOutcome } from "../tickets/model/response-outcome.ts";
import { DUE_SOON } from "../tickets/model/urgency.ts";
import { confirmationAt, type Ticket } from "../tickets/model/ticket.ts";

/** The state of a request with regard to its deadline, as icon, word and colour say it. */
export type DeadlineState =
  | "unconfirmed"
  | "overdue"
  | "dueSoon"
  | "onTime"
  | "noDeadline"
  | "responded"
  | "respondedInTime"
  | "respondedLate"
  | "closed"
  | "closedInTime"
  | "closedLate";

type Timed = Pick<Ticket, "confirmation" | "createdDate" | "serviceLevelAgreement" | "status" | "respondedDate">;

const dueOf = (ticket: Timed): number | undefined => timeOf(ticket.serviceLevelAgreement?.expirationTime);

const CLOSED = { inTime: "closedInTime", late: "closedLate" } as const;

/** The state of a ticket at the instant `now` (milliseconds since 1970). A response at the deadline is in time. */
export const deadlineState = (ticket: Timed, now: number): DeadlineState => {
  const outcome = responseOutcome(ticket);
  if (ticket.status === "closed") return outcome === undefined ? "closed" : CLOSED[outcome];
  if (outcome !== undefined) return outcome === "inTime" ? "respondedInTime" : "respondedLate";
  if (ticket.status === "responded" || timeOf(ticket.respondedDate) !== undefined) return "responded";
  const due = dueOf(ticket);
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
