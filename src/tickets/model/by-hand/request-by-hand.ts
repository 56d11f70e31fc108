import * as v from "valibot";
import { CLOUD_IDS } from "../../../model/cloud.ts";
import { instantAt, timeOf } from "../../../model/instant.ts";
import { isFilingTime, typedFacts } from "../edit-ticket.ts";
import { isResponseTime } from "../is-response-time.ts";
import { newTicket, type StoreContext } from "../new-ticket.ts";
import type { Ticket } from "../ticket.ts";

/** A request that a person adds to the list: it was filed where On Behalf was not, or before. */
export const requestByHandSchema = v.object({
  ...typedFacts,
  cloud: v.picklist(CLOUD_IDS),
  supportTicketId: v.optional(typedFacts.supportTicketId),
  severity: v.optional(typedFacts.severity),
  supportLanguage: v.optional(typedFacts.supportLanguage),
  respondedDate: v.optional(typedFacts.respondedDate),
});
export type RequestByHand = v.InferOutput<typeof requestByHandSchema>;

/**
 * The ticket of a request that a person adds, which they thereby confirm.
 * @returns undefined where it cannot have been filed or responded to at such times
 */
export const ticketByHand = (
  { respondedDate, supportTicketId, ...facts }: RequestByHand,
  context: StoreContext,
): Ticket | undefined => {
  const now = context.now();
  const [filed, responded] = [timeOf(facts.createdDate), timeOf(respondedDate)];
  if (filed === undefined || !isFilingTime(filed, now)) return undefined;
  if (responded !== undefined && !isResponseTime(facts, responded, now)) return undefined;
  return {
    ...newTicket({ ...facts, submissionId: context.newId(), contactDetails: {} }, context),
    confirmation: "confirmed",
    confirmedDate: instantAt(now),
    ...(supportTicketId !== undefined && { supportTicketId }),
    ...(respondedDate !== undefined && { status: "responded", respondedDate }),
  };
};
