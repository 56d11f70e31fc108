import type { ClueDefinition } from "../definition/clue-definition.ts";

/**
 * Where the Microsoft 365 admin center shows the organization's name; it shows no ID and no domain
 * (microsoft365-admin.md 2.2).
 */
export const microsoft365Clues: ClueDefinition = {
  page: [],
  // The organization's name, at the top where lines begin, beside the navigation's button; text or a switch of tenants
  // (microsoft365-admin.md 2.2: text and screenshot of 2021; the elements are not known).
  names: { selector: "span,div,a,button,p,h1,h2", above: 130 },
};
