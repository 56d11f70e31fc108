import type { CloudId } from "../model/cloud.ts";
import { isDomain, isTenantId } from "../model/tenant.ts";
import type { Ticket } from "../model/ticket.ts";

const AZURE_PORTALS: Readonly<Partial<Record<CloudId, string>>> = {
  worldwide: "https://portal.azure.com/",
  usGovernment: "https://portal.azure.us/",
  china: "https://portal.azure.cn/",
};
const AZURE_REQUESTS = "#view/HubsExtension/BrowseServiceBlade/assetTypeId/Microsoft_Azure_Support_SupportRequest";

const valid = (text: string | undefined, isValid: (text: string) => boolean): string | undefined =>
  text !== undefined && isValid(text) ? encodeURIComponent(text.toLowerCase()) : undefined;

type Addressed = Pick<Ticket, "portal" | "cloud" | "customer" | "own">;

/**
 * Where the requests of this ticket's customer are listed. Only a valid tenant ID or domain enters the address.
 * @returns undefined for a cloud whose portal is not known
 */
export const ticketAddress = ({ portal, cloud, customer, own }: Addressed): string | undefined => {
  const domain = valid(customer.domain, isDomain);
  if (portal === "azure") {
    const home = AZURE_PORTALS[cloud];
    return home === undefined ? undefined : `${home}${valid(customer.tenantId, isTenantId) ?? domain ?? ""}${AZURE_REQUESTS}`;
  }
  if (cloud !== "worldwide") return undefined;
  if (portal === "powerPlatform") return "https://admin.powerplatform.microsoft.com/support";
  const delegated = own || domain === undefined ? "" : `?delegatedOrg=${domain}`;
  return `https://admin.cloud.microsoft/${delegated}#/support`;
};
