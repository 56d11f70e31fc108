/** Maximum number of elements that are found. */
const ELEMENT_LIMIT = 4000;

/** Elements in the document and in its open shadow trees, which modern pages are made of; a bounded number. */
export const deep = (root: ParentNode, selector: string, found: Element[] = []): Element[] => {
  for (const element of root.querySelectorAll("*")) {
    if (found.length >= ELEMENT_LIMIT) break;
    if (element.matches(selector)) found.push(element);
    if (element.shadowRoot) deep(element.shadowRoot, selector, found);
  }
  return found;
};

/** The text of an element in one line. */
export const textOf = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();
