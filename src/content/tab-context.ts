import type { Clue } from "../model/context.ts";
import { addressClues } from "../context/address-clues.ts";
import { pageClues } from "../context/page-clues.ts";
import type { PortalDefinition } from "../portals/portal-definition.ts";

/** The clues of the top document to whose tenant is open, told whenever they change. */
export const watchContext = (
  { document, location }: Window,
  portal: PortalDefinition,
  report: (clues: Clue[]) => void,
): { readonly look: () => void } => {
  let told: string | undefined;
  return {
    look: () => {
      const clues = [...pageClues(document, portal.clues), ...addressClues(location.href, portal.clues)];
      const words = JSON.stringify(clues);
      if (words === told) return;
      told = words;
      report(clues);
    },
  };
};
