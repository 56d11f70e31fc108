import type { PortalId } from "../../model/portal.ts";
import type { Tenant } from "../model/tenant.ts";
import type { AddressClue } from "../../portals/definition/clue-definition.ts";
import { addressClues } from "./address-clues.ts";
import { isAnother } from "./same-tenant.ts";

/** A portal to which links lead, and where their addresses name the tenant. */
export interface Target {
  readonly portal: PortalId;
  readonly hosts: readonly RegExp[];
  readonly address: readonly AddressClue[];
}

/** The portal to which a link leads, and whose tenant it names; undefined where it leads to no portal of ours. */
export const linkTarget = (
  href: string,
  targets: readonly Target[],
): { portal: PortalId; tenant?: Tenant } | undefined => {
  const url = URL.parse(href);
  const target =
    url?.protocol === "https:" ? targets.find(({ hosts }) => hosts.some((host) => host.test(url.hostname))) : undefined;
  if (!target) return undefined;
  const [clue] = addressClues(href, target);
  return { portal: target.portal, ...(clue && { tenant: clue.tenant }) };
};

/**
 * For whom a link on a page leads into a portal. On a customer's page a link is for that customer, unless it names
 * another one for sure: a tenant has many domains.
 */
export const linkCustomer = (named: Tenant | undefined, ofPage: Tenant | undefined): Tenant | undefined => {
  if (!named || !ofPage) return named ?? ofPage;
  return isAnother(named, ofPage) ? named : { ...named, ...ofPage };
};
