import type { Submission } from "../../submission/model/submission.ts";
import type { Ticket } from "./ticket.ts";
import { serviceLevelAgreementOf, type SupportProfile } from "./service-level-agreement.ts";

const known = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== "")) as Partial<T>;

/** The ticket with what it lacks taken from a later account of the same request; nothing that it has is changed. */
export const completeTicket = (ticket: Ticket, later: Submission, profile: SupportProfile): Ticket => {
  const complete: Ticket = {
    ...ticket,
    title: ticket.title === "" ? later.title : ticket.title,
    severity: ticket.severity ?? later.severity,
    service: ticket.service ?? later.service,
    supportPlan: ticket.supportPlan ?? later.supportPlan,
    supportLanguage: ticket.supportLanguage ?? later.supportLanguage,
    customer: { ...known(later.customer), ...known(ticket.customer) },
    contactDetails: { ...known(later.contactDetails), ...known(ticket.contactDetails) },
  };
  if (complete.serviceLevelAgreement) return complete;
  const serviceLevelAgreement = serviceLevelAgreementOf(complete, profile, complete.formerRule);
  return serviceLevelAgreement ? { ...complete, serviceLevelAgreement } : complete;
};
