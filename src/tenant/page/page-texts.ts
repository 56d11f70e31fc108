import { elementsOf } from "../../page/elements/elements-of.ts";
import type { ClueDefinition } from "../../portals/definition/clue-definition.ts";

/** Maximum length of a text, number of elements looked at in one place, and number of texts of it. */
const MAX_LENGTH = 2000;
const MAX_ELEMENTS = 60;
const MAX_TEXTS = 10;
/**
 * Without an address or a GUID a text cannot be the account button's; buttons that count messages would be reported for
 * nothing.
 */
const ACCOUNT = /@|[\da-f]{8}-/i;

/** What the page says at each place that may name the open directory; what it means is judged elsewhere. */
export const pageTexts = (document: Document, { page }: ClueDefinition): string[][] =>
  page.map(({ selector, attribute }) =>
    [...elementsOf(document, selector)]
      .slice(0, MAX_ELEMENTS)
      .map((element) => (element.getAttribute(attribute) ?? "").slice(0, MAX_LENGTH))
      .filter((text) => ACCOUNT.test(text))
      .slice(0, MAX_TEXTS),
  );
