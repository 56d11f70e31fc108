/** Maximum number of shadow trees of one page that are looked into: each search asks each of them. */
const MAX_ROOTS = 2000;

/** Maximum number of selectors by which the hosts of one tree are found. */
const MAX_NAMES = 100;

/** Maximum number of elements that may become hosts later, and are tested again. */
const MAX_WAITING = 1000;

/** Maximum time of one stretch of the walk through a page, in ms, and number of elements between looks at the clock. */
const MAX_STRETCH = 4;
const BY_CLOCK = 256;

/** Interval between two stretches, in ms. */
const NEXT_STRETCH = 30;

/**
 * Minimum interval between two tests of what may become a host where somebody asks, and intervals of those where nobody
 * does and nothing is added, in ms.
 */
const MIN_INTERVAL = 50;
const TESTED_AFTER = [100, 250, 500, 1000, 2000, 4000, 8000];

/** What may become a host, beside custom elements, while there is nothing in it. */
const PLAIN_HOSTS = /^(?:div|section|main|article|aside|p|span)$/;

/** The hosts in one tree: in the document, or in a shadow tree. */
export interface HostsInTree {
  readonly roots: ReadonlyMap<Element, ShadowRoot>;
  /** A selector that finds them all, perhaps among others. */
  readonly selector: string;
}

export type HostsByTree = ReadonlyMap<Node, HostsInTree>;

/** Asks for the shadow root of an element that is likely to have one. */
export type ShadowDoor = (element: Element) => ShadowRoot | null;

type Listener = (root: ShadowRoot) => void;

/** The shadow roots below one node. */
export interface ShadowRegistry {
  /**
   * What is known now; another object as soon as hosts have come or gone.
   * @param stretch maximum time to find more, in ms
   */
  readonly hosts: (stretch?: number) => HostsByTree;
  readonly rootOf: (host: Element) => ShadowRoot | undefined;
  /** Calls a listener for each root, now and later, until the signal. */
  readonly watch: (listener: Listener, signal: AbortSignal, onUnwatched: () => void) => void;
}

const WATCHED = { childList: true, subtree: true };

/** How a selector finds a host. */
const selectorOf = ({ localName, id }: Element): string =>
  localName.includes("-") ? CSS.escape(localName) : localName + (id === "" ? ":not([id])" : "[id]");

const byTree = (roots: ReadonlyMap<Element, ShadowRoot>): HostsByTree => {
  const trees = new Map<Node, Map<Element, ShadowRoot>>();
  for (const [host, root] of roots) {
    const tree = host.getRootNode();
    const own = trees.get(tree) ?? new Map<Element, ShadowRoot>();
    trees.set(tree, own.set(host, root));
  }
  return new Map(
    [...trees].map(([tree, own]) => [
      tree,
      { roots: own, selector: [...new Set([...own.keys()].map(selectorOf))].slice(0, MAX_NAMES).join() },
    ]),
  );
};

/** Whether an element, or one in it, may be a host: what a clock adds is not walked through. */
const mayHost = (element: Element): boolean =>
  element.firstElementChild !== null ||
  element.shadowRoot !== null ||
  element.localName.includes("-") ||
  (element.firstChild === null && PLAIN_HOSTS.test(element.localName));

const elementsFrom = (node: Node): NodeIterator =>
  (node.ownerDocument ?? (node as Document)).createNodeIterator(node, NodeFilter.SHOW_ELEMENT);

/**
 * Finds the shadow roots below a node, and while somebody watches those that come later. The walk through a large page
 * is done in stretches; afterwards only what is added is looked at, and what may become a host.
 * @param door gives closed roots too
 * @param skipped the tag of hosts that are never entered
 */
export const shadowRegistry = (top: Node, door: ShadowDoor, skipped: string): ShadowRegistry => {
  const roots = new Map<Element, ShadowRoot>();
  /** Who hears of roots, and of which they have heard. */
  const listeners = new Map<Listener, WeakSet<ShadowRoot>>();
  /** What may become a host, and how often it was tested. */
  const waiting = new Map<Element, number>();
  /** Roots and added parts of the page through which nobody has walked yet. */
  const added: Node[] = [];
  let main: NodeIterator | undefined = elementsFrom(top);
  let part: NodeIterator | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSoon = false;
  let tests = 0;
  let steppedAt = Number.NEGATIVE_INFINITY;
  let mayBeGone = false;
  let trees: HostsByTree | undefined;

  const announce = (root: ShadowRoot): void => {
    for (const [listener, heard] of listeners) {
      if (heard.has(root)) continue;
      heard.add(root);
      observer.observe(root, WATCHED);
      listener(root);
    }
  };
  const forgetGone = (): void => {
    if (!mayBeGone) return;
    mayBeGone = false;
    for (const host of roots.keys()) if (!host.isConnected && roots.delete(host)) trees = undefined;
  };
  const add = (host: Element, root: ShadowRoot): void => {
    waiting.delete(host);
    if (roots.size >= MAX_ROOTS) forgetGone();
    if (roots.size >= MAX_ROOTS) return;
    roots.set(host, root);
    trees = undefined;
    added.push(root);
    announce(root);
  };
  const test = (element: Element, count = 0): void => {
    const { localName, shadowRoot } = element;
    if (shadowRoot && localName !== skipped) add(element, shadowRoot);
    if (shadowRoot || localName === skipped) return;
    const isCustom = localName.includes("-");
    if (!isCustom && (element.firstChild || !PLAIN_HOSTS.test(localName))) return void waiting.delete(element);
    // Asked at the first test, the second, the fourth: the browser's door is slower than the property.
    const root = (count & (count + 1)) === 0 ? door(element) : null;
    if (root) return add(element, root);
    if (count === 0 && waiting.size >= MAX_WAITING) waiting.delete(waiting.keys().next().value ?? element);
    if (count === 0) tests = 0;
    waiting.set(element, count + 1);
  };
  const testAgain = (): void => {
    for (const [element, count] of waiting)
      if (element.isConnected) test(element, count);
      else waiting.delete(element);
  };
  /** @returns whether it has come to the end */
  const walkOn = (until: number): boolean => {
    for (let count = 1; ; count += 1) {
      const next = part ?? (added.length > 0 ? (part = elementsFrom(added.pop() ?? top)) : main);
      if (!next) return true;
      const element = next.nextNode();
      if (element) test(element as Element);
      else if (part) part = undefined;
      else main = undefined;
      if (count % BY_CLOCK === 0 && performance.now() > until) return false;
    }
  };
  const goOnAfter = (wait: number | undefined): void => {
    clearTimeout(timer);
    isSoon = wait === NEXT_STRETCH;
    if (wait !== undefined && listeners.size > 0) timer = setTimeout(goOn, wait);
  };
  const goOn = (): void => {
    testAgain();
    if (!walkOn(performance.now() + MAX_STRETCH)) return goOnAfter(NEXT_STRETCH);
    tests += 1;
    goOnAfter(waiting.size > 0 ? TESTED_AFTER[tests] : undefined);
  };
  const note = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes, removedNodes } of records) {
      mayBeGone ||= removedNodes.length > 0;
      for (const node of addedNodes) if (node instanceof Element && mayHost(node)) added.push(node);
    }
    if (added.length > 0 && !isSoon) goOnAfter(NEXT_STRETCH);
  };
  const observer = new MutationObserver(note);

  return {
    hosts: (stretch = MAX_STRETCH) => {
      note(observer.takeRecords());
      const now = performance.now();
      if (added.length > 0 || now - steppedAt > MIN_INTERVAL) {
        steppedAt = now;
        testAgain();
        walkOn(now + stretch);
      }
      forgetGone();
      return (trees ??= byTree(roots));
    },
    rootOf: (host) => roots.get(host),
    watch: (listener, signal, onUnwatched) => {
      if (listeners.size === 0) walkOn(performance.now() + MAX_STRETCH);
      listeners.set(listener, new WeakSet());
      signal.addEventListener("abort", () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        observer.disconnect();
        clearTimeout(timer);
        onUnwatched();
      });
      observer.observe(top, WATCHED);
      for (const root of roots.values()) announce(root);
      if (!isSoon) goOnAfter(NEXT_STRETCH);
    },
  };
};
