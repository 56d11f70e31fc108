import { shadowRootOf } from "../elements/shadow-roots.ts";

/** Maximum length of a label, in characters; nothing longer is ever matched. */
export const LABEL_LIMIT = 200;

/** Maximum number of nodes read: the text of a label is in the first few of an element. */
const MAX_NODES = 2000;

const NOT_TEXT = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT"]);

/** A letter alone, which pages mark apart from the rest of its word. */
const FIRST_LETTER = /(?:^|\s)\p{L}$/u;

/**
 * The text below a node as it is drawn, also within open shadow trees, white space folded. It reads no more than
 * needed: a page may hold megabytes in one element.
 * @param limit characters after which reading stops; the result is then longer than `limit` by at most one piece
 * @param skip elements whose text does not count (the control inside its own row)
 */
export const boundedText = (node: Node, limit = LABEL_LIMIT, skip?: (element: Element) => boolean): string => {
  let text = "";
  let isApart = false;
  let length = 0;
  let nodes = 0;
  const walk = (current: Node): boolean => {
    if (++nodes > MAX_NODES) return false;
    if (current.nodeType === Node.TEXT_NODE) {
      const piece = (current as Text).substringData(0, limit + 1).replace(/\s+/g, " ");
      const words = piece.trim();
      if (words === "") isApart ||= piece !== "";
      else {
        const isOneWord = !isApart && !piece.startsWith(" ") && FIRST_LETTER.test(text);
        text += text === "" || isOneWord ? words : ` ${words}`;
        isApart = piece.endsWith(" ");
        length += piece.length;
      }
      return length <= limit;
    }
    if (current.nodeType === Node.ELEMENT_NODE) {
      const element = current as Element;
      if (NOT_TEXT.has(element.tagName) || skip?.(element)) return true;
    }
    if (current instanceof HTMLSlotElement) {
      const assigned = current.assignedNodes();
      if (assigned.length > 0) return assigned.every(walk);
    }
    const drawn = (current instanceof Element && shadowRootOf(current)) || current;
    for (let child = drawn.firstChild; child; child = child.nextSibling) if (!walk(child)) return false;
    return true;
  };
  walk(node);
  return text;
};
