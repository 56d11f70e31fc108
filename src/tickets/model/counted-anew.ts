import type { Ticket } from "./ticket.ts";
import { serviceLevelAgreementOf, type SupportProfile } from "./service-level-agreement.ts";

/**
 * The policy and calendar that a ticket was filed under. While it has no deadline, and so no agreement of its own, they
 * are stored apart, under the key `formerRule`.
 */
export type AgreedPolicy = NonNullable<Ticket["formerRule"]>;

/** Those of a ticket; undefined for one that never had a deadline. */
export const agreedPolicyOf = ({ serviceLevelAgreement, formerRule }: Ticket): AgreedPolicy | undefined => {
  const [policy, calendar] = [
    serviceLevelAgreement?.policy ?? formerRule?.policy,
    serviceLevelAgreement?.calendar ?? formerRule?.calendar,
  ];
  return policy === undefined ? undefined : { policy, ...(calendar && { calendar }) };
};

/**
 * The changed ticket with its deadline counted from its start, by the policy and calendar that it has, whatever was
 * edited since. A deadline that moves is reminded of anew.
 */
export const countedAnew = (
  before: Ticket,
  changed: Ticket,
  profile: SupportProfile,
  agreed = agreedPolicyOf(before),
): Ticket => {
  const serviceLevelAgreement = serviceLevelAgreementOf(changed, profile, agreed);
  const same = serviceLevelAgreement?.expirationTime === before.serviceLevelAgreement?.expirationTime;
  const isKept =
    serviceLevelAgreement !== undefined &&
    (serviceLevelAgreement.calendar ?? agreed?.calendar) === serviceLevelAgreement.calendar;
  return {
    ...changed,
    serviceLevelAgreement,
    formerRule: isKept ? undefined : agreed,
    notified: same ? before.notified : {},
  };
};
