import type { Ticket } from "../../tickets/model/ticket.ts";
import type { KeptRequest } from "../model/kept-request.ts";
import { isKeptShown } from "./next-kept.ts";
import type { TabKept } from "./tab-kept.ts";

/**
 * What the panel says of the request that was filed last in its tab.
 * @param ticket what is kept of it; nothing is confirmed that is not
 * @param isFormOpen a form that is still there says itself what becomes of it, until the portal has taken it
 * @param now milliseconds since 1970
 */
export const keptRequestOf = (
  state: TabKept,
  ticket: Ticket | undefined,
  isFormOpen: boolean,
  now: number,
): KeptRequest | undefined => {
  const { request } = state;
  if (request?.until === undefined || !isKeptShown(state, now) || !ticket || ticket.deletedDate) return undefined;
  const isConfirmed = ticket.confirmation === "confirmed";
  if (isFormOpen && !isConfirmed) return undefined;
  const { title, supportTicketId, serviceLevelAgreement, severity, breakFix } = ticket;
  return {
    submissionId: request.submissionId,
    title,
    ...(supportTicketId !== undefined && { supportTicketId }),
    isConfirmed,
    ...(serviceLevelAgreement && { expirationTime: serviceLevelAgreement.expirationTime }),
    facts: { breakFix, ...(severity && { severity }) },
    asksFacts: serviceLevelAgreement === undefined || request.isDescribed === true,
    until: request.until,
  };
};
