import { hostsBelow } from "./shadow-roots.ts";
import { holds } from "./tree.ts";

/** The texts below an element, also in its shadow trees: first those outside of them. */
export function* textsIn(root: Element, known = hostsBelow(root)): Generator<Text> {
  const inner = [...known.values()].flatMap(({ roots }) => [...roots].filter(([host]) => holds(root, host)));
  for (const tree of [root, ...inner.map(([, shadowRoot]) => shadowRoot)]) {
    const walker = root.ownerDocument.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) yield walker.currentNode as Text;
  }
}
