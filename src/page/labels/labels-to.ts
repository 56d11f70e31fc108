import { currentLook, elementsOf } from "../elements/elements-of.ts";

type ById = Map<string, Element[]>;

const looks = new WeakMap<object, Map<Node, ById>>();

const readLabels = (root: Node): ById => {
  const labels: ById = new Map();
  for (const label of elementsOf(root as ParentNode, "label[for]")) {
    // An ID is one only in its own tree.
    if (label.getRootNode() !== root) continue;
    const id = label.getAttribute("for") ?? "";
    labels.set(id, [...(labels.get(id) ?? []), label]);
  }
  return labels;
};

/** The labels of a tree by what they are for; during a look they are read once. */
const labelsIn = (root: Node): ById => {
  const look = currentLook();
  if (!look) return readLabels(root);
  const known = looks.get(look) ?? new Map<Node, ById>();
  looks.set(look, known);
  const labels = known.get(root) ?? readLabels(root);
  known.set(root, labels);
  return labels;
};

/**
 * The labels that are tied to an element. (Its own `labels` walks the whole page for each control: 16 ms in one of
 * 100,000 fields; and only some elements have them.)
 */
export const labelsTo = (element: Element): Element[] => {
  const around = element.closest("label");
  const named = element.id === "" ? [] : (labelsIn(element.getRootNode()).get(element.id) ?? []);
  return [...(around?.control === element ? [around] : []), ...named].slice(0, 3);
};
