import { shadowRootOf } from "./shadow-roots.ts";

/** What has the keyboard in a document, also within shadow trees. */
export const activeIn = ({ activeElement }: Document): Element | null => {
  let active = activeElement;
  for (let root = active && shadowRootOf(active); root?.activeElement; root = shadowRootOf(active))
    active = root.activeElement;
  return active;
};
