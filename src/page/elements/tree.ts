/** The element around a node as a page is drawn: beyond a shadow root that is its host. */
export const parentOf = (node: Node): Element | null => {
  const { parentNode } = node;
  if (parentNode instanceof Element) return parentNode;
  return parentNode instanceof ShadowRoot ? parentNode.host : null;
};

/** The element itself or the nearest around it, also outside of its shadow tree, that a selector matches. */
export const closestIn = (element: Element, selector: string): Element | null => {
  const own = element.closest(selector);
  if (own) return own;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestIn(root.host, selector) : null;
};

/** The host of the shadow tree in which a node is that lies in the tree of another one, or the node itself. */
const inTreeOf = (other: Node, node: Node): Node | undefined => {
  const tree = other.getRootNode();
  for (let at: Node = node; ;) {
    const root = at.getRootNode();
    if (root === tree) return at;
    if (!(root instanceof ShadowRoot)) return undefined;
    at = root.host;
  }
};

/** Whether a node is, or contains, another one, also one in a shadow tree below it. */
export const holds = (outer: Node, inner: Node): boolean => {
  if (outer.contains(inner)) return true;
  const root = inner.getRootNode();
  return root instanceof ShadowRoot && holds(outer, root.host);
};

/** Whether an element comes before another one in reading order, in whichever shadow trees they are. */
export const isBefore = (one: Element, other: Element): boolean => {
  for (let at: Node = one; ;) {
    const there = inTreeOf(at, other);
    // The element that hosts the other one comes before it.
    if (there === at) return at === one && other !== one;
    if (there) return (at.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return false;
    at = root.host;
  }
};
