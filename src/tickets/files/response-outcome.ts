import { timeOf } from "../../model/instant.ts";
import type { Ticket } from "../model/ticket.ts";

const MINUTE = 60_000;

/**
 * What became of the first response. `inTime`, `late`: as the deadline says. `responded`: there is no deadline to
 * compare it with, or nobody noted its time. `open`: still owed. `noResponse`: closed without one.
 */
export type ResponseOutcome = "inTime" | "late" | "responded" | "open" | "noResponse";

/** Times in minutes; of the last two at most one is there. */
export interface ResponseMeasure {
  readonly outcome: ResponseOutcome;
  /** From the filing to the response. */
  readonly toResponse?: number;
  /** From the deadline to the response, or to now where it is still owed. */
  readonly late?: number;
  /** From the response, or from now, to the deadline. */
  readonly left?: number;
}

type Measured = Pick<Ticket, "createdDate" | "serviceLevelAgreement" | "status" | "respondedDate">;

/** Whole minutes of a span, in ms; a begun minute does not count. */
const minutesOf = (span: number): number => Math.max(0, Math.floor(span / MINUTE));

const outcomeOf = (status: Ticket["status"], due: number | undefined, at: number | undefined): ResponseOutcome => {
  if (at !== undefined && due !== undefined) return at <= due ? "inTime" : "late";
  if (at !== undefined || status === "responded") return "responded";
  return status === "closed" ? "noResponse" : "open";
};

/**
 * How the first response of a ticket did, at the instant `now` (milliseconds since 1970). A response at the deadline is
 * in time. Of a request that was closed without a response there are no times.
 */
export const responseMeasure = (ticket: Measured, now: number): ResponseMeasure => {
  const responded = timeOf(ticket.respondedDate);
  const created = timeOf(ticket.createdDate);
  const due = timeOf(ticket.serviceLevelAgreement?.expirationTime);
  const outcome = outcomeOf(ticket.status, due, responded);
  const until = responded ?? (outcome === "open" ? now : undefined);
  return {
    outcome,
    ...(responded !== undefined && created !== undefined && { toResponse: minutesOf(responded - created) }),
    ...(until !== undefined && due !== undefined && until > due && { late: minutesOf(until - due) }),
    ...(until !== undefined && due !== undefined && until <= due && { left: minutesOf(due - until) }),
  };
};
