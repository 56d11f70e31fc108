import type { PortalLink } from "../definition/portal-link.ts";
import { powerPlatformAddresses } from "./addresses.ts";

/** How links lead into the Power Platform admin center. */
export const link: PortalLink = {
  portal: "powerPlatform",
  name: "Power Platform",
  hosts: [/^(?:(?:gcc|high)\.)?admin\.powerplatform\.microsoft\.(?:com|us)$/],
  address: powerPlatformAddresses,
  hrefFor: (id) => `https://admin.powerplatform.microsoft.com/account/login/${id}`,
};
