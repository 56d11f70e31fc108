import { firstIndex } from "./first-index.ts";
import { searchIn } from "./search-in.ts";
import { isBefore } from "./tree.ts";

/**
 * Elements in reading order, and among them those at and below a node that a selector finds.
 * @param before elements that are on the page
 */
export const withParts = (before: readonly Element[], node: Element, selector: string): readonly Element[] => {
  const own = new Set([...(node.matches(selector) ? [node] : []), ...searchIn(node, selector)]);
  // What was moved has been there before.
  const others = before.filter((element) => !own.has(element));
  const from = firstIndex(others, (other) => isBefore(node, other));
  return others.toSpliced(from, 0, ...own);
};
