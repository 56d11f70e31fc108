import { elementsOf } from "../../page/elements/elements-of.ts";
import type { ClueDefinition } from "../../portals/definition/clue-definition.ts";

const TEXT_LIMIT = 2000;
const ELEMENT_LIMIT = 60;
const KEPT = 10;
/** Without an address or a GUID a text cannot be the account button's; buttons that count messages would be told for nothing. */
const TELLING = /@|[\da-f]{8}-/i;

/** What the page says at each place that may tell the open directory; what it means is judged elsewhere. */
export const pageTexts = (document: Document, { page }: ClueDefinition): string[][] =>
  page.map(({ selector, attribute }) =>
    [...elementsOf(document, selector)]
      .slice(0, ELEMENT_LIMIT)
      .map((element) => (element.getAttribute(attribute) ?? "").slice(0, TEXT_LIMIT))
      .filter((text) => TELLING.test(text))
      .slice(0, KEPT),
  );
