import type { PortalId } from "../../model/portal.ts";

/** A way into a customer's portal, for people. */
export interface CustomerLink {
  readonly portal: PortalId;
  readonly name: string;
  readonly href: string;
}

/** Where the customers are listed (partner-center.md 3.1). */
export const CUSTOMER_LIST = "https://partner.microsoft.com/dashboard/v2/customers/list";

/**
 * Addresses that open a portal in the context of the customer with this ID or domain, whose tenant they name (templates:
 * partner-center.md 3.2), as near to the support form as an address leads.
 */
export const customerLinks = (id: string, domain: string | undefined): CustomerLink[] => [
  {
    portal: "azure",
    name: "Azure",
    href: `https://portal.azure.com/${id}#view/Microsoft_Azure_Support/HelpAndSupportBlade`,
  },
  {
    portal: "microsoft365",
    name: "Microsoft 365",
    href: `https://admin.cloud.microsoft/?delegatedOrg=${domain ?? id}#/support`,
  },
  {
    portal: "powerPlatform",
    name: "Power Platform",
    href: `https://admin.powerplatform.microsoft.com/account/login/${id}`,
  },
];
