import { isKept, PARTS_OF_FORMS } from "../elements/elements-of.ts";

const hasParts = (node: Node): node is Element =>
  node instanceof Element &&
  (node.matches(PARTS_OF_FORMS) || (node.firstElementChild !== null && node.querySelector(PARTS_OF_FORMS) !== null));

/** The elements with parts of forms that have come, and whether any have come or gone. */
export const changedParts = (
  records: readonly MutationRecord[],
): { readonly added: readonly Element[]; readonly isAny: boolean } => {
  const added: Element[] = [];
  let isAny = false;
  // A busy page has many records: nothing is made of one that says nothing.
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === "attributes") {
      if (target instanceof Element && target.matches(PARTS_OF_FORMS) && !isKept(target)) added.push(target);
      continue;
    }
    for (const node of addedNodes) if (hasParts(node)) added.push(node);
    for (const node of removedNodes) isAny ||= hasParts(node);
  }
  return { added, isAny: isAny || added.length > 0 };
};
