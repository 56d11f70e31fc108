import { hostsBelow } from "./shadow-roots.ts";

/**
 * The elements below a node that a selector finds, also in shadow trees, in reading order: what is in the shadow tree
 * of an element comes right after it.
 */
export const searchIn = (root: ParentNode, selector: string, known = hostsBelow(root)): Iterable<Element> => {
  if (known.size === 0) return root.querySelectorAll(selector);
  const hosts = known.get(root.getRootNode());
  const own = root instanceof Element ? hosts?.roots.get(root) : undefined;
  const found = own ? [...searchIn(own, selector, known)] : [];
  for (const element of root.querySelectorAll(hosts ? `${selector},${hosts.selector}` : selector)) {
    if (!hosts || element.matches(selector)) found.push(element);
    const inner = hosts?.roots.get(element);
    if (inner) found.push(...searchIn(inner, selector, known));
  }
  return found;
};

/** The first of them. */
export const firstIn = (root: ParentNode, selector: string): Element | null => {
  const known = hostsBelow(root);
  if (known.size === 0) return root.querySelector(selector);
  const [first] = searchIn(root, selector, known);
  return first ?? null;
};
