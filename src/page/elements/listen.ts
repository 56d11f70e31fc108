import { watchRoots } from "./shadow-roots.ts";

/** Events that are not heard outside of the shadow tree in which they happen. */
const STAY_INSIDE = ["change", "invalid", "submit"];

/**
 * Hears events of a page, also those in its shadow trees. What happens in a closed one is heard twice: outside, where
 * it seems to have met the host, and inside.
 */
export const listen = (
  at: Window | Document,
  names: readonly string[],
  listener: (event: Event) => void,
  signal: AbortSignal,
): void => {
  const hear = (target: EventTarget, heard: readonly string[]): void => {
    for (const name of heard) target.addEventListener(name, listener, { capture: true, passive: true, signal });
  };
  const inner = names.filter((name) => STAY_INSIDE.includes(name));
  hear(at, names);
  watchRoots("document" in at ? at.document : at, (root) => hear(root, root.mode === "closed" ? names : inner), signal);
};
