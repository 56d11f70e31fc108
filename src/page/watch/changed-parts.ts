import { isKept, PARTS_OF_FORMS } from "../elements/elements-of.ts";

const hasParts = (node: Node): node is Element =>
  node instanceof Element &&
  (node.matches(PARTS_OF_FORMS) || (node.firstElementChild !== null && node.querySelector(PARTS_OF_FORMS) !== null));

/** What has come with a change and is or has a part of a form; an attribute may make one of an element. */
const come = ({ type, target, addedNodes }: MutationRecord): Element[] => {
  if (type !== "attributes") return [...addedNodes].filter(hasParts);
  return target instanceof Element && target.matches(PARTS_OF_FORMS) && !isKept(target) ? [target] : [];
};

/** The elements with parts of forms that have come, and whether any have come or gone. */
export const changedParts = (
  records: readonly MutationRecord[],
): { readonly added: readonly Element[]; readonly isAny: boolean } => {
  const added = records.flatMap(come);
  return { added, isAny: added.length > 0 || records.some(({ removedNodes }) => [...removedNodes].some(hasParts)) };
};
