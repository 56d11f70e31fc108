import { TICKET_PORTAL_IDS } from "../../../model/portal.ts";
import { PORTAL_LINKS } from "../../../portals/links.ts";
import { CUSTOMER_LIST } from "../../../portals/partner-center/customer-list.ts";
import { isInitialDomain } from "../../../tenant/model/initial-domain.ts";
import { isDomain, isTenantId } from "../../../tenant/model/tenant.ts";
import type { CustomerToOpen } from "../../store/customers/customers-to-open.ts";
import { portalNameOf } from "../../components/portal-name.ts";
import { ticketAddress } from "../../address/ticket-address.ts";

/** A portal in the context of a customer. */
export interface PortalOfCustomer {
  /** As people call the portal. */
  readonly name: string;
  readonly address: string;
}

const worldwide = ({ tenant }: CustomerToOpen): readonly PortalOfCustomer[] => {
  const id = tenant.id !== undefined && isTenantId(tenant.id) ? tenant.id.toLowerCase() : undefined;
  const domain = tenant.domain !== undefined && isDomain(tenant.domain) ? tenant.domain.toLowerCase() : undefined;
  const key = id ?? domain;
  if (key === undefined) return [];
  // Of domains that are not a tenant's first one less is known.
  const named = domain !== undefined && isInitialDomain(domain) ? domain : undefined;
  return PORTAL_LINKS.map(({ name, hrefFor }) => ({ name, address: hrefFor(key, named) }));
};

/** The portals that open in a customer's tenant: none where only its name is known, or its cloud's are not known. */
export const customerAddresses = (customer: CustomerToOpen): readonly PortalOfCustomer[] => {
  const { tenant, cloud } = customer;
  if (cloud === "worldwide") return worldwide(customer);
  return TICKET_PORTAL_IDS.flatMap((portal) => {
    const address = ticketAddress({
      portal,
      cloud,
      host: "",
      own: false,
      customer: { tenantId: tenant.id, domain: tenant.domain },
    });
    return address === undefined || address === CUSTOMER_LIST ? [] : { name: portalNameOf(portal), address };
  });
};
