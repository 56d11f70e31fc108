import type { ClueDefinition } from "../../portals/definition/clue-definition.ts";

/** Maximum number of elements looked at and of texts found, and the lengths of a text that may be a name. */
const MAX_ELEMENTS = 400;
const MAX_NAMES = 20;
const LENGTHS = { least: 2, most: 100 };

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
  const found = [...document.querySelectorAll(names.selector)].slice(0, MAX_ELEMENTS).flatMap((element) => {
    const text = element.childElementCount === 0 ? (element.textContent ?? "").trim() : "";
    return text.length >= LENGTHS.least && text.length <= LENGTHS.most && isNamePlace(element) ? [text] : [];
  });
  return [...new Set(found)].slice(0, MAX_NAMES);
};
