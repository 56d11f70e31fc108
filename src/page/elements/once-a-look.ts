import { currentLook } from "./elements-of.ts";

/** Reads something of a node only once during a look at the page; nothing changes meanwhile. */
export const onceALook = <K extends Node, V>(read: (node: K) => V): ((node: K) => V) => {
  let look: object | undefined;
  let known = new WeakMap<K, { readonly value: V }>();
  return (node) => {
    const now = currentLook();
    if (!now) return read(node);
    if (now !== look) known = new WeakMap();
    look = now;
    const kept = known.get(node) ?? { value: read(node) };
    known.set(node, kept);
    return kept.value;
  };
};
