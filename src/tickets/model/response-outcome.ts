import { timeOf } from "../../model/instant.ts";
import type { Ticket } from "./ticket.ts";

/** Whether Microsoft's first response came by the deadline; at the very deadline it is in time. */
export type ResponseOutcome = "inTime" | "late";

/** The outcome of a ticket, closed or not; undefined where no response was noted or none was owed. */
export const responseOutcome = ({
  respondedDate,
  serviceLevelAgreement,
}: Pick<Ticket, "respondedDate" | "serviceLevelAgreement">): ResponseOutcome | undefined => {
  const [responded, due] = [timeOf(respondedDate), timeOf(serviceLevelAgreement?.expirationTime)];
  if (responded === undefined || due === undefined) return undefined;
  return responded <= due ? "inTime" : "late";
};
