import { CUSTOMER_LIST } from "../../portals/partner-center/customer-links.ts";
import type { CloudId } from "../../model/cloud.ts";
import { isDomain, isInitialDomain, isTenantId } from "../../tenant/model/tenant.ts";
import type { Ticket } from "../model/ticket.ts";

type TicketPortal = Ticket["portal"];

/** The portals of each cloud that have a form; the first one is opened where the ticket's own host is none of them. */
const PORTALS: Readonly<Record<CloudId, Readonly<Partial<Record<TicketPortal, readonly string[]>>>>> = {
  worldwide: {
    azure: ["portal.azure.com"],
    microsoft365: ["admin.cloud.microsoft"],
    powerPlatform: ["admin.powerplatform.microsoft.com"],
  },
  usGovernment: {
    azure: ["portal.azure.us"],
    microsoft365: ["portal.office365.us", "admin.microsoft.us", "portal.apps.mil"],
    powerPlatform: ["gcc.admin.powerplatform.microsoft.us", "high.admin.powerplatform.microsoft.us"],
  },
  china: { azure: ["portal.azure.cn"], microsoft365: ["portal.partner.microsoftonline.cn"] },
  sovereign: { azure: ["portal.sovcloud-azure.fr", "portal.sovcloud-azure.de", "portal.sovcloud-azure.sg"] },
  germany: {},
};

const AZURE_REQUESTS = "#view/HubsExtension/BrowseServiceBlade/assetTypeId/Microsoft_Azure_Support_SupportRequest";

/** Where the Microsoft 365 admin center has moved to the root of its host, and where it has not. */
const ADMIN_HOME: Readonly<Partial<Record<string, string>>> = { "admin.cloud.microsoft": "/" };

const valid = (text: string | undefined, isValid: (text: string) => boolean): string | undefined =>
  text !== undefined && isValid(text) ? encodeURIComponent(text.toLowerCase()) : undefined;

/** Clouds whose Partner Center is another one, at an address that is not known. */
const OTHER_PARTNER_CENTERS: readonly CloudId[] = ["china"];

type Addressed = Pick<Ticket, "portal" | "cloud" | "customer" | "own" | "host">;

/**
 * Where the requests of this ticket's customer are listed, in the customer's context and the ticket's cloud. Only a valid
 * tenant ID or domain enters the address. With neither the portal would open the own organization, so the way leads to
 * the list of the customers then.
 * @returns undefined for a cloud whose portal is not known or closed
 */
export const ticketAddress = ({ portal, cloud, customer, own, host }: Addressed): string | undefined => {
  const hosts = PORTALS[cloud][portal] ?? [];
  const home = hosts.find((one) => one === host) ?? hosts[0];
  if (home === undefined) return undefined;
  const id = valid(customer.tenantId, isTenantId);
  const domain = valid(customer.domain, isDomain);
  if (!own && id === undefined && domain === undefined)
    return OTHER_PARTNER_CENTERS.includes(cloud) ? undefined : CUSTOMER_LIST;
  if (portal === "azure") return `https://${home}/${id ?? domain ?? ""}${AZURE_REQUESTS}`;
  // The address that opens a tenant opens its home, one click away from the requests. That it takes a domain is inferred.
  if (portal === "powerPlatform")
    return own ? `https://${home}/support` : `https://${home}/account/login/${id ?? domain}`;
  // The initial domain is what most links name, the ID is taken too; of other domains less is known.
  const tenant = domain !== undefined && isInitialDomain(domain) ? domain : (id ?? domain);
  return `https://${home}${ADMIN_HOME[home] ?? "/AdminPortal/Home"}${own ? "" : `?delegatedOrg=${tenant}`}#/support`;
};
