import type { Clue } from "../model/context.ts";
import { addressClues } from "../context/address-clues.ts";
import { pageClues } from "../context/page-clues.ts";
import type { ClueDefinition } from "../portals/clue-definition.ts";
import type { PortalDefinition } from "../portals/portal-definition.ts";

/** Reads the texts among which the organization's name may be; only scripts of portals that need it bring it along. */
export type NamesReader = (document: Document, clues: ClueDefinition) => string[];

/**
 * The clues of the top document to whose tenant is open, told whenever they change. A switch of the directory may change
 * nothing but the attribute that names it, so the first element of each place is observed for that.
 */
export const watchContext = (
  { document, location, MutationObserver }: Window & typeof globalThis,
  portal: PortalDefinition,
  readNames: NamesReader | undefined,
  report: (clues: Clue[], names: string[]) => void,
  signal: AbortSignal,
): { readonly look: () => void } => {
  let told: string | undefined;
  const observed = new WeakSet<Element>();
  const tell = (): void => {
    const clues = [...pageClues(document, portal.clues), ...addressClues(location.href, portal.clues)];
    const names = readNames?.(document, portal.clues) ?? [];
    const words = JSON.stringify([clues, names]);
    if (words === told) return;
    told = words;
    report(clues, names);
  };
  const observer = new MutationObserver(tell);
  signal.addEventListener("abort", () => observer.disconnect());
  return {
    look: () => {
      for (const { selector, attribute } of portal.clues.page) {
        const element = document.querySelector(selector);
        if (!element || observed.has(element)) continue;
        observed.add(element);
        observer.observe(element, { attributeFilter: [attribute] });
      }
      tell();
    },
  };
};
