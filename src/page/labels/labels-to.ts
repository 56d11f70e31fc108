import { elementsOf } from "../elements/elements-of.ts";
import { onceALook } from "../elements/once-a-look.ts";

/** The labels of a tree by what they are for. */
const labelsIn = onceALook((root: Node): ReadonlyMap<string, readonly Element[]> => {
  const labels = new Map<string, Element[]>();
  for (const label of elementsOf(root as ParentNode & Node, "label[for]")) {
    // An ID is one only in its own tree.
    if (label.getRootNode() !== root) continue;
    const id = label.getAttribute("for") ?? "";
    labels.set(id, [...(labels.get(id) ?? []), label]);
  }
  return labels;
});

/**
 * The labels that are tied to an element. (Its own `labels` walks the whole page for each control: 16 ms in one of
 * 100,000 fields; and only some elements have them.)
 */
export const labelsTo = (element: Element): Element[] => {
  const around = element.closest("label");
  const named = element.id === "" ? [] : (labelsIn(element.getRootNode()).get(element.id) ?? []);
  return [...(around?.control === element ? [around] : []), ...named].slice(0, 3);
};
