import type { ClueDefinition } from "../definition/clue-definition.ts";

/** Where the Power Platform admin center shows the organization's name. */
export const powerPlatformClues: ClueDefinition = {
  page: [],
  // As in the Microsoft 365 admin center (inferred).
  names: { selector: "span,div,a,button,p,h1,h2", above: 130 },
};
