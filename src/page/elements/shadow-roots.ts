import { type HostsByTree, type ShadowDoor, type ShadowRegistry, shadowRegistry } from "./shadow-registry.ts";

/** Maximum time of the walk through a page that nobody watches, in ms. */
const MAX_WALK = 200;

export type { HostsByTree };

const NONE: HostsByTree = new Map();

/** How the scripts of ours in one world see into shadow trees. */
export interface Shadows {
  /** What gives closed roots too, where the browser has it. */
  door: ShadowDoor;
  /** The tag of hosts that are never entered: our own. */
  skipped: string;
  /** One registry for each document that is watched. */
  readonly watched: WeakMap<Document, ShadowRegistry>;
}

let shadows: Shadows = { door: () => null, skipped: "", watched: new WeakMap() };

/** From now on closed shadow trees are entered too, and hosts of this tag are not. */
export const enterShadows = (door: ShadowDoor, skipped: string): Shadows => Object.assign(shadows, { door, skipped });

/** A second script in the same world sees what the first one knows. */
export const shareShadows = (others: Shadows): void => void (shadows = others);

/** The hosts of shadow trees below a node, by the tree in which they are; the same object until they come or go. */
export const hostsBelow = (node: Node): HostsByTree => {
  const { door, skipped, watched } = shadows;
  const registry = watched.get(node.ownerDocument ?? (node as Document));
  const hosts = registry ? registry.hosts() : shadowRegistry(node, door, skipped).hosts(MAX_WALK);
  return hosts.size > 0 ? hosts : NONE;
};

/** The shadow root of an element: an open one, or one that is known. */
export const shadowRootOf = (host: Element): ShadowRoot | null => {
  const root = host.shadowRoot ?? shadows.watched.get(host.ownerDocument)?.rootOf(host) ?? null;
  return root && host.localName === shadows.skipped ? null : root;
};

/** Calls `onRoot` for each shadow root that is known, and for each that comes later, once. */
export const watchRoots = (document: Document, onRoot: (root: ShadowRoot) => void, signal: AbortSignal): void => {
  const { door, skipped, watched } = shadows;
  const registry = watched.get(document) ?? shadowRegistry(document, door, skipped);
  watched.set(document, registry);
  registry.watch(onRoot, signal, () => watched.delete(document));
};
