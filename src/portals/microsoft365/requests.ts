import type { AddressedTenant, PortalRequests } from "../definition/portal-requests.ts";
import { access } from "./access.ts";

/** Where the admin center has moved to the root of its host, and where it has not. */
const HOME: Readonly<Partial<Record<string, string>>> = { "admin.cloud.microsoft": "/" };

/** The initial domain is what most links name, the ID is taken too; of other domains less is known. */
const nameOf = ({ id, domain, isInitialDomain }: AddressedTenant): string | undefined =>
  isInitialDomain ? domain : (id ?? domain);

/** The support page of the admin center. */
export const requests: PortalRequests = {
  portal: "microsoft365",
  access,
  address: (home, tenant) =>
    `https://${home}${HOME[home] ?? "/AdminPortal/Home"}${
      tenant.own ? "" : `?delegatedOrg=` + nameOf(tenant)
    }#/support`,
};
