import type { PortalLink } from "../definition/portal-link.ts";
import { microsoft365Addresses } from "./addresses.ts";

/** How links lead into the Microsoft 365 admin center. */
export const link: PortalLink = {
  portal: "microsoft365",
  name: "Microsoft 365",
  hosts: [
    /^admin\.(?:microsoft\.(?:com|us)|cloud\.microsoft)$/,
    /^portal\.(?:office\.com|office365\.us|apps\.mil|partner\.microsoftonline\.cn)$/,
  ],
  address: microsoft365Addresses,
  hrefFor: (id, domain) => `https://admin.cloud.microsoft/?delegatedOrg=${domain ?? id}#/support`,
};
