import type { Clue } from "../model/context.ts";
import { parseTenant } from "../model/tenant.ts";
import type { ClueDefinition } from "../portals/clue-definition.ts";

/** `index.html` has the shape of a domain and is none. */
const FILE = /\.(?:html?|aspx?|php|jsp|js|css|json|xml|txt)$/i;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
};

/** The tenants that an address names, each as a clue; none where it names no ID and no domain. */
export const addressClues = (address: string, { address: places }: ClueDefinition): Clue[] => {
  const url = URL.parse(address);
  if (!url) return [];
  const clues: Clue[] = [];
  for (const { part, pattern } of places) {
    const named = pattern.exec(decoded(part === "path" ? url.pathname : url.hash))?.[1];
    const tenant = named === undefined || FILE.test(named) ? undefined : parseTenant(named);
    if (tenant) clues.push({ source: "address", tenant });
  }
  return clues;
};
