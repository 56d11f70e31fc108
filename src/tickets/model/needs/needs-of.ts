import { timeOf } from "../../../model/instant.ts";
import { isDeleted } from "../is-deleted.ts";
import { isSeverityMissing } from "./is-severity-missing.ts";
import { confirmationAt, type Ticket } from "../ticket.ts";
import { DUE_SOON, type Need } from "../urgency.ts";

/** Why a ticket needs the person at the instant `now` (milliseconds since 1970); a deadline of this moment is over. */
export const needsOf = (ticket: Ticket, now: number): readonly Need[] => {
  if (ticket.status !== "awaitingResponse" || isDeleted(ticket)) return [];
  const due = timeOf(ticket.serviceLevelAgreement?.expirationTime);
  const needs: Need[] = [];
  if (due !== undefined && due <= now) needs.push("overdue");
  if (due !== undefined && due > now && due - now <= DUE_SOON) needs.push("dueSoon");
  if (confirmationAt(ticket, now) === "unconfirmed") needs.push("unconfirmed");
  if (isSeverityMissing(ticket)) needs.push("noSeverity");
  return needs;
};
