import { shadowRootOf } from "./shadow-roots.ts";

/** The elements at a point of the window, the uppermost first, also those in shadow trees. */
export const elementsAt = (tree: Document | ShadowRoot, x: number, y: number): Element[] =>
  tree
    .elementsFromPoint(x, y)
    .filter((element) => element.getRootNode() === tree)
    .flatMap((element) => {
      const root = shadowRootOf(element);
      return root ? [...elementsAt(root, x, y), element] : [element];
    });
