import type { PortalId } from "../../model/portal.ts";
import { azureAddresses } from "../azure/azure-addresses.ts";
import type { AddressClue } from "../definition/clue-definition.ts";
import { microsoft365Addresses } from "../microsoft365/microsoft365-addresses.ts";
import { powerPlatformAddresses } from "../power-platform/power-platform-addresses.ts";

/** A portal to which links of Partner Center lead, and where their addresses name the customer. */
export interface PortalLink {
  readonly portal: PortalId;
  readonly host: RegExp;
  readonly address: readonly AddressClue[];
}

/** The portals that hold a support form (link templates: partner-center.md 3.2), in every cloud. */
export const PORTAL_LINKS: readonly PortalLink[] = [
  {
    portal: "azure",
    host: /^(?:(?:[\w-]+\.)?portal\.azure\.(?:com|us|cn)|(?:entra|intune|endpoint)\.microsoft\.com|(?:entra|intune)\.microsoft(?:\.us|online\.cn)|portal\.sovcloud-azure\.(?:fr|de|sg))$/,
    address: azureAddresses,
  },
  {
    portal: "microsoft365",
    host: /^(?:admin\.(?:microsoft\.(?:com|us)|cloud\.microsoft)|portal\.(?:office\.com|office365\.us|apps\.mil|partner\.microsoftonline\.cn))$/,
    address: microsoft365Addresses,
  },
  {
    portal: "powerPlatform",
    host: /^(?:(?:gcc|high)\.)?admin\.powerplatform\.microsoft\.(?:com|us)$/,
    address: powerPlatformAddresses,
  },
];
