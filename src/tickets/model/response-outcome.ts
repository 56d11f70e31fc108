import { timeOf } from "../../model/instant.ts";
import type { Ticket } from "./ticket.ts";

/** Whether Microsoft's first response came by the deadline; at the very deadline it is in time. */
export type ResponseOutcome = "inTime" | "late";

/** The same of times in ms since 1970; undefined where no response was noted or none was owed. */
export const outcomeAt = (responded: number | undefined, due: number | undefined): ResponseOutcome | undefined => {
  if (responded === undefined || due === undefined) return undefined;
  return responded <= due ? "inTime" : "late";
};

/** The outcome of a ticket, closed or not; undefined where no response was noted or none was owed. */
export const responseOutcome = ({
  respondedDate,
  serviceLevelAgreement,
}: Pick<Ticket, "respondedDate" | "serviceLevelAgreement">): ResponseOutcome | undefined =>
  outcomeAt(timeOf(respondedDate), timeOf(serviceLevelAgreement?.expirationTime));
