import type { PortalLink } from "../definition/portal-link.ts";
import { azureAddresses } from "./addresses.ts";

/** How links lead into the Azure portal. */
export const link: PortalLink = {
  portal: "azure",
  name: "Azure",
  hosts: [
    /^(?:[\w-]+\.)?portal\.azure\.(?:com|us|cn)$/,
    /^(?:entra|intune|endpoint)\.microsoft\.com$/,
    /^(?:entra|intune)\.microsoft(?:\.us|online\.cn)$/,
    /^portal\.sovcloud-azure\.(?:fr|de|sg)$/,
  ],
  address: azureAddresses,
  hrefFor: (id) => `https://portal.azure.com/${id}#view/Microsoft_Azure_Support/HelpAndSupportBlade`,
};
