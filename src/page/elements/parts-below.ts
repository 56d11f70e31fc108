import { firstIndex } from "./first-index.ts";
import { holds, isBefore } from "./tree.ts";

/**
 * Those of some elements that are below another one.
 * @param parts in reading order, in which all below one element follow each other
 */
export const partsBelow = (parts: readonly Element[], root: Element): readonly Element[] => {
  const from = firstIndex(parts, (part) => isBefore(root, part));
  let to = from;
  for (let part = parts[to]; part && holds(root, part); part = parts[to]) to += 1;
  return parts.slice(from, to);
};
