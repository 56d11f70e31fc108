import { timeOf } from "../model/instant.ts";
import { outcomeAt } from "../tickets/model/response-outcome.ts";
import { DUE_SOON } from "../tickets/model/urgency.ts";
import { isUnconfirmed, type Ticket } from "../tickets/model/ticket.ts";

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

/** What the state follows from; times in ms since 1970. */
export interface DeadlineFacts {
  readonly status: string | undefined;
  readonly confirmation: string | undefined;
  readonly filed: number | undefined;
  readonly due: number | undefined;
  readonly responded: number | undefined;
}

const dueOf = (ticket: Timed): number | undefined => timeOf(ticket.serviceLevelAgreement?.expirationTime);

const CLOSED = { inTime: "closedInTime", late: "closedLate" } as const;

/** The state at the instant `now` (ms since 1970). A response at the deadline is in time. */
export const stateAt = ({ status, confirmation, filed, due, responded }: DeadlineFacts, now: number): DeadlineState => {
  const outcome = outcomeAt(responded, due);
  if (status === "closed") return outcome === undefined ? "closed" : CLOSED[outcome];
  if (outcome !== undefined) return outcome === "inTime" ? "respondedInTime" : "respondedLate";
  if (status === "responded" || responded !== undefined) return "responded";
  if (confirmation === "unconfirmed" || (confirmation === "pending" && isUnconfirmed(filed, now))) return "unconfirmed";
  if (due === undefined) return "noDeadline";
  if (due <= now) return "overdue";
  return due - now <= DUE_SOON ? "dueSoon" : "onTime";
};

/** The state of a ticket at the instant `now` (milliseconds since 1970). */
export const deadlineState = (ticket: Timed, now: number): DeadlineState =>
  stateAt(
    {
      status: ticket.status,
      confirmation: ticket.confirmation,
      filed: timeOf(ticket.createdDate),
      due: dueOf(ticket),
      responded: timeOf(ticket.respondedDate),
    },
    now,
  );

/** Time left until the deadline in milliseconds, negative when it has passed; undefined without one. */
export const timeLeft = (ticket: Timed, now: number): number | undefined => {
  const due = dueOf(ticket);
  return due === undefined ? undefined : due - now;
};
