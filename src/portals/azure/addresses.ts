import type { AddressClue } from "../definition/clue-definition.ts";

/** Where the addresses of the Azure portal name the tenant (azure-portal.md 2.2 and 3.2). */
export const azureAddresses: readonly AddressClue[] = [
  // Links that the portal makes: portaldocs portalfx-links.md; saved page of 2025-11.
  { part: "hash", pattern: /^#@([^/?&]+)/ },
  // The portal's start-up script, saved page of 2025-11; Partner Center document 2018 to 2021.
  { part: "path", pattern: /^\/@?([^/]+)\/?$/ },
  { part: "path", pattern: /^\/auth\/login\/[^/]+\/@?([^/]+)\/?$/i },
];
