import { instantAt, toInstant } from "../../model/instant.ts";
import type { Submission } from "../../submission/model/submission.ts";
import type { Ticket } from "./ticket.ts";
import { serviceLevelAgreementOf, type SupportProfile } from "./service-level-agreement.ts";

/** What writing to the ticket store needs: the time (milliseconds since 1970), new ids, and the person's profile. */
export interface StoreContext {
  readonly now: () => number;
  readonly newId: () => string;
  readonly profile: SupportProfile;
}

/**
 * The ticket of a submission whose outcome is not known yet. Its dates have milliseconds and the zone Z, so that their
 * order as text is their order in time.
 * @throws RangeError where `createdDate` is no instant, which the schema of a submission does not let through
 */
export const newTicket = (submission: Submission, { now, newId, profile }: StoreContext): Ticket => {
  const createdDate = toInstant(submission.createdDate);
  if (createdDate === undefined) throw new RangeError(`No such time: ${submission.createdDate}`);
  const dated = { ...submission, createdDate };
  const serviceLevelAgreement = serviceLevelAgreementOf(dated, profile);
  return {
    ...dated,
    id: newId(),
    ...(profile.person !== undefined && { filedBy: profile.person }),
    confirmation: "pending",
    ...(serviceLevelAgreement && { serviceLevelAgreement }),
    status: "awaitingResponse",
    notified: {},
    updatedDate: instantAt(now()),
    revision: 0,
  };
};
