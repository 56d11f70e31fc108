import type { ClueDefinition } from "../clue-definition.ts";

/** How the Azure portal's shell tells the open directory (azure-portal.md 2.2 and 3.2). */
export const azureClues: ClueDefinition = {
  address: [
    // Links that the portal makes: portaldocs portalfx-links.md; saved page of 2025-11.
    { part: "hash", pattern: /^#@([^/?&]+)/ },
    // The portal's start-up script, saved page of 2025-11; Partner Center document 2018 to 2021.
    { part: "path", pattern: /^\/@?([^/]+)\/?$/ },
    { part: "path", pattern: /^\/auth\/login\/[^/]+\/@?([^/]+)\/?$/i },
  ],
  page: [
    // Saved page of 2025-11; third-party extensions of 2023 to 2026.
    { selector: "#fxs-avatarmenu-button", attribute: "title" },
    // The same button, should its id change (inferred).
    { selector: "header button[title], [role=banner] button[title], [role=banner] a[title]", attribute: "title" },
    // "Signed in as … under Contoso (contoso.onmicrosoft.com)": saved page of 2025-11.
    { selector: "#fxs-avatarmenu-button", attribute: "aria-label" },
  ],
};
