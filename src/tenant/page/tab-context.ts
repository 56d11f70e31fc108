import { ADDRESS_LIMIT } from "../../model/address-limit.ts";
import { elementsOf } from "../../page/elements/elements-of.ts";
import { pageTexts } from "./page-texts.ts";
import type { ClueDefinition } from "../../portals/definition/clue-definition.ts";
import type { PortalPage } from "../../portals/definition/portal-page.ts";

/** The attributes that may name the directory; an element can be observed for one list only. */
const ATTRIBUTES: ClueDefinition["page"][number]["attribute"][] = ["title", "aria-label"];

/** Reads the texts among which the organization's name may be; only scripts of portals that need it bring it along. */
export type NamesReader = (document: Document, clues: ClueDefinition) => string[];

/**
 * The clues of the top document to whose tenant is open, reported whenever they change. A switch of the directory may
 * change nothing but the attribute that names it, so the first element of each place is observed for that.
 */
export const watchContext = (
  { document, location, MutationObserver }: Window & typeof globalThis,
  portal: PortalPage,
  readNames: NamesReader | undefined,
  report: (seen: {
    readonly isFirst: boolean;
    readonly address: string;
    readonly texts: string[][];
    readonly names: string[];
  }) => void,
  signal: AbortSignal,
): { readonly look: () => void } => {
  let reported: string | undefined;
  const observed = new WeakSet<Element>();
  const reportNews = (): void => {
    const { clues } = portal;
    const seen = {
      address: location.href.slice(0, ADDRESS_LIMIT),
      texts: pageTexts(document, clues),
      names: readNames?.(document, clues) ?? [],
    };
    const text = JSON.stringify(seen);
    if (text === reported) return;
    report({ ...seen, isFirst: reported === undefined });
    reported = text;
  };
  const observer = new MutationObserver(reportNews);
  signal.addEventListener("abort", () => observer.disconnect());
  return {
    look: () => {
      for (const { selector } of portal.clues.page) {
        const [element] = elementsOf(document, selector);
        if (!element || observed.has(element)) continue;
        observed.add(element);
        observer.observe(element, { attributeFilter: ATTRIBUTES });
      }
      reportNews();
    },
  };
};
