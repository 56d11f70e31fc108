import { searchIn } from "../../page/elements/search-in.ts";

/** Maximum number of elements that are found. */
const ELEMENT_LIMIT = 4000;

/** Elements in the document and in its shadow trees, which modern pages are made of; a bounded number. */
export const deep = (root: ParentNode, selector: string): Element[] =>
  [...searchIn(root, selector)].slice(0, ELEMENT_LIMIT);

/** The text of an element in one line. */
export const textOf = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();
