import { OTHER_PARTNER_CENTERS } from "../../model/cloud.ts";
import { CUSTOMER_LIST } from "../../portals/partner-center/customer-list.ts";
import { requestsIn } from "../../portals/requests.ts";
import { isInitialDomain } from "../../tenant/model/initial-domain.ts";
import { isDomain, isTenantId } from "../../tenant/model/tenant.ts";
import type { Ticket } from "../model/ticket.ts";

const valid = (text: string | undefined, isValid: (text: string) => boolean): string | undefined =>
  text !== undefined && isValid(text) ? encodeURIComponent(text.toLowerCase()) : undefined;

type Addressed = Pick<Ticket, "portal" | "cloud" | "customer" | "own" | "host">;

/**
 * Where the requests of this ticket's customer are listed, in the customer's context and the ticket's cloud. Only a
 * valid tenant ID or domain enters the address. With neither the portal would open the own organization, so the way
 * leads to the list of the customers then.
 * @returns undefined for a cloud whose portal is not known or closed
 */
export const ticketAddress = ({ portal, cloud, customer, own, host }: Addressed): string | undefined => {
  const requests = requestsIn(portal);
  const homes = (requests?.access.hosts[cloud] ?? []).filter(({ isHome }) => isHome);
  const home = (homes.find((one) => one.host === host) ?? homes[0])?.host;
  if (requests === undefined || home === undefined) return undefined;
  const id = valid(customer.tenantId, isTenantId);
  const domain = valid(customer.domain, isDomain);
  if (!own && id === undefined && domain === undefined)
    return OTHER_PARTNER_CENTERS.includes(cloud) ? undefined : CUSTOMER_LIST;
  return requests.address(home, { id, domain, isInitialDomain: domain !== undefined && isInitialDomain(domain), own });
};
