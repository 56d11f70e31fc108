import type { ClueDefinition } from "../clue-definition.ts";

/** How the Power Platform admin center's address names the tenant. */
export const powerPlatformClues: ClueDefinition = {
  address: [
    // CIPP since 2025-08; Business Central documents of 2021.
    { part: "path", pattern: /^\/account\/login\/([^/]+)\/?$/i },
    { part: "query", pattern: /^(?:tid|tenantid|tenant)$/i },
  ],
  page: [],
  // As in the Microsoft 365 admin center (inferred).
  names: { selector: "span,div,a,button,p,h1,h2", above: 130 },
};
