import type { ClueDefinition } from "../definition/clue-definition.ts";

/** How the Azure portal's shell tells the open directory (azure-portal.md 2.2 and 3.2). */
export const azureClues: ClueDefinition = {
  page: [
    // Saved page of 2025-11; third-party extensions of 2023 to 2026.
    { selector: "#fxs-avatarmenu-button", attribute: "title" },
    // The same button, should its id change (inferred).
    { selector: "header button[title], [role=banner] button[title], [role=banner] a[title]", attribute: "title" },
    // "Signed in as … under Contoso (contoso.onmicrosoft.com)": saved page of 2025-11.
    { selector: "#fxs-avatarmenu-button", attribute: "aria-label" },
  ],
};
