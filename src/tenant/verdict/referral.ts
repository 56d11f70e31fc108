import * as v from "valibot";
import { CLUE_SOURCES, type Clue } from "../model/verdict.ts";
import { PORTAL_IDS, type PortalId } from "../../model/portal.ts";
import { tenantSchema } from "../model/tenant.ts";
import { completed } from "./known-tenants.ts";
import { sameTenant } from "./same-tenant.ts";

/** For whom the person came into a portal, by a click on a link in Partner Center. */
export const arrivalSchema = v.object({
  portal: v.picklist(PORTAL_IDS),
  tenant: tenantSchema,
  /** What has shown that the portal opened this tenant. */
  reachedBy: v.optional(v.picklist(CLUE_SOURCES)),
  /** The link named nobody, or the portal has shown another tenant: good for comparison, and no clue any more. */
  doubted: v.optional(v.boolean()),
});
export type Arrival = v.InferOutput<typeof arrivalSchema>;

const strengthOf = ({ source }: Pick<Clue, "source">): number => CLUE_SOURCES.indexOf(source);

/**
 * What is left of an arrival after the portal has spoken: another tenant than the one that it had shown before means
 * that the person has switched. A weaker sign than another tenant's (an address that the page contradicts) was no arrival.
 * @param clues those of the page and of its address
 */
export const arrivalAfter = (arrival: Arrival, portal: PortalId, clues: readonly Clue[]): Arrival | undefined => {
  const [live] = [...clues].sort((one, other) => strengthOf(one) - strengthOf(other));
  if (arrival.portal !== portal || !live) return arrival;
  const same = sameTenant(live.tenant, arrival.tenant);
  if (same === undefined) return arrival;
  const { doubted: _doubted, ...rest } = arrival;
  if (same) return { ...rest, tenant: completed(arrival.tenant, [live.tenant]), reachedBy: live.source };
  const hadReached = arrival.reachedBy !== undefined && strengthOf(live) >= strengthOf({ source: arrival.reachedBy });
  return hadReached ? undefined : { ...rest, doubted: true };
};
