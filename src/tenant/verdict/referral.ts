import * as v from "valibot";
import { CLUE_SOURCES, type Clue } from "../model/verdict.ts";
import { PORTAL_IDS, type PortalId } from "../../model/portal.ts";
import { tenantSchema } from "../model/tenant.ts";
import { completed } from "./known-tenants.ts";
import { sameTenant } from "./same-tenant.ts";

/** The click in Partner Center that opened a tab: into which portal it led, and for whom. */
export const referralSchema = v.object({
  portal: v.picklist(PORTAL_IDS),
  tenant: tenantSchema,
  /** What has shown that the portal opened this tenant. */
  reachedBy: v.optional(v.picklist(CLUE_SOURCES)),
  /** The link named nobody, or the portal has shown another tenant: good for comparison, and no clue any more. */
  doubted: v.optional(v.boolean()),
});
export type Referral = v.InferOutput<typeof referralSchema>;

const strengthOf = ({ source }: Pick<Clue, "source">): number => CLUE_SOURCES.indexOf(source);

/**
 * What is left of a referral after the portal has spoken: another tenant than the one that it had shown before means
 * that the person has switched. A weaker clue than another tenant's (an address that the page contradicts) does not
 * show that the portal had opened the tenant.
 * @param clues those of the page and of its address
 */
export const referralAfter = (referral: Referral, portal: PortalId, clues: readonly Clue[]): Referral | undefined => {
  const [live] = [...clues].sort((one, other) => strengthOf(one) - strengthOf(other));
  if (referral.portal !== portal || !live) return referral;
  const same = sameTenant(live.tenant, referral.tenant);
  if (same === undefined) return referral;
  const { doubted: _doubted, ...rest } = referral;
  if (same) return { ...rest, tenant: completed(referral.tenant, [live.tenant]), reachedBy: live.source };
  const hadReached = referral.reachedBy !== undefined && strengthOf(live) >= strengthOf({ source: referral.reachedBy });
  return hadReached ? undefined : { ...rest, doubted: true };
};
