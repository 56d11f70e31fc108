import type { AddressClue } from "../definition/clue-definition.ts";

/** Where the addresses of the Power Platform admin center name the tenant. */
export const powerPlatformAddresses: readonly AddressClue[] = [
  // CIPP since 2025-08; Business Central documents of 2021.
  { part: "path", pattern: /^\/account\/login\/([^/]+)\/?$/i },
  { part: "query", pattern: /^(?:tid|tenantid|tenant)$/i },
];
