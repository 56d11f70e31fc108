import type { PortalRequests } from "../definition/portal-requests.ts";
import { access } from "./access.ts";

/**
 * The address that opens a tenant opens its home, from which the requests are one click away. That it takes a domain is
 * inferred.
 */
export const requests: PortalRequests = {
  portal: "powerPlatform",
  access,
  address: (home, { id, domain, own }) =>
    own ? `https://${home}/support` : `https://${home}/account/login/${id ?? domain}`,
};
