import type { ClueDefinition } from "../../portals/definition/clue-definition.ts";

/** Maximum number of elements looked at and of texts found, and the lengths of a text that may be a name. */
const MAX_ELEMENTS = 400;
const MAX_NAMES = 20;
const LENGTHS = { least: 2, most: 100 };

/** The first elements that a selector finds: those at the head of a large page are found without the rest of it. */
const firstOf = (root: Element, selector: string): Element[] => {
  const found: Element[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (found.length < MAX_ELEMENTS && walker.nextNode()) {
    const element = walker.currentNode as Element;
    if (element.matches(selector)) found.push(element);
  }
  return found;
};

/**
 * Short texts where the page may show the organization's name: near the top and on the side where lines begin (on the
 * other one the account menu names the person's own organization). Which of them is a name is known only to those who
 * know the names.
 */
export const pageNames = (document: Document, { names }: ClueDefinition): string[] => {
  if (!names) return [];
  const { documentElement } = document;
  const half = documentElement.clientWidth / 2;
  const rightToLeft = getComputedStyle(documentElement).direction === "rtl";
  const isNamePlace = (element: Element): boolean => {
    const { left, right, bottom, width } = element.getBoundingClientRect();
    return width > 0 && bottom > 0 && bottom < names.above && (rightToLeft ? right > half : left < half);
  };
  const found = firstOf(document.body, names.selector).flatMap((element) => {
    const text = element.childElementCount === 0 ? (element.textContent ?? "").trim() : "";
    return text.length >= LENGTHS.least && text.length <= LENGTHS.most && isNamePlace(element) ? [text] : [];
  });
  return [...new Set(found)].slice(0, MAX_NAMES);
};
