import { holds, parentOf } from "../elements/tree.ts";
import { isButton, isControl } from "./is-control.ts";
import { HEADING, sideOf } from "./side-of.ts";
import { hasTaker } from "./takes-value.ts";
import { textOf } from "./text-of.ts";

/** Maximum number of elements between a control and a label that is not tied to it. */
const MAX_DEPTH = 12;

/** Maximum number of siblings looked at beside a control: a page with more has no label there. */
const MAX_BESIDE = 60;

/** Maximum number of texts read before a control: an explanation may be between it and its label. */
const MAX_TEXTS = 3;

/** The text behind one of these is what it is called. */
const TICKED = "input[type=radio],input[type=checkbox]";

/** What is around a control and no other, and the texts that can be its own, the nearest first. */
interface Beside {
  readonly wrappers: readonly Element[];
  readonly texts: readonly string[];
}

const isLabel = (node: Node): boolean => node.nodeName === "LABEL";
const isHeading = (node: Node): boolean => node instanceof Element && node.matches(HEADING);

/** The texts on one side of an element, the nearest first, up to the next control, and whether there is one. */
const textsAt = (
  at: Node,
  next: "previousSibling" | "nextSibling",
  control: Element,
): { readonly nodes: readonly Node[]; readonly isEnded: boolean } => {
  const nodes: Node[] = [];
  let looked = 0;
  let buttons = 0;
  for (let node = at[next]; node; node = node[next]) {
    if (isButton(node)) buttons += 1;
    // Several buttons are a choice, whatever they say of themselves.
    if (++looked > MAX_BESIDE || buttons > 1 || isControl(node)) {
      if (next === "previousSibling" && node instanceof Element && node.matches(TICKED)) nodes.pop();
      return { nodes, isEnded: true };
    }
    if (textOf(node, control) === "") continue;
    nodes.push(node);
    if (isLabel(node)) break;
  }
  return { nodes, isEnded: false };
};

/**
 * The texts beside a control that nothing ties to it: before it, back to the control before it; or behind it, where
 * that is where the page has them.
 * @param options those of a group, whose texts are before the first of them
 */
export const textsBeside = (element: Element, options?: readonly Element[]): Beside => {
  const wrappers: Element[] = [];
  const texts: string[] = [];
  let after: Node | undefined;
  const isOther = (one: Element): boolean =>
    !holds(element, one) && !holds(one, element) && !options?.some((option) => holds(option, one));
  const take = (nodes: readonly Node[]): void => {
    texts.push(...nodes.slice(0, MAX_TEXTS - texts.length).map((node) => textOf(node, element)));
  };
  let isAlone = true;
  let isLabelled = false;
  let at: Element | null = options?.[0] ?? element;
  for (let depth = 0; at?.parentNode && depth < MAX_DEPTH && texts.length < MAX_TEXTS;) {
    const around: Element | null = parentOf(at);
    isAlone &&= !hasTaker(at.parentNode, isOther);
    if (isAlone && around && around !== element) wrappers.push(around);
    if (!isAlone && !options && sideOf(at.parentNode) === "after") {
      if (texts.length === 0) take(after ? [after] : textsAt(at, "nextSibling", element).nodes.slice(0, 1));
      return { wrappers, texts };
    }
    const { nodes, isEnded } = textsAt(at, "previousSibling", element);
    // An explanation may be nearer than a label, and a heading farther than what is behind the control.
    const isBetter = nodes.some((node) => !isHeading(node));
    if (after && !isBetter && (nodes.length > 0 || !isAlone)) break;
    if (!isAlone && texts.length > 0) {
      // A row that has a text of its own has no second one but its label; what has more parts is another row.
      if (!isLabelled) take(nodes.filter((node) => !(node instanceof Element) || node.childElementCount < 2));
      return { wrappers, texts };
    }
    take(nodes);
    isLabelled ||= nodes.some(isLabel);
    if (!after && !options && isAlone && texts.length === 0) [after] = textsAt(at, "nextSibling", element).nodes;
    if (isEnded || (after && isLabel(after))) break;
    // The parts of a group are no distance from it.
    if (!holds(element, at) || at === element) depth += 1;
    at = around;
  }
  if (texts.length === 0 && after) take([after]);
  return { wrappers, texts };
};
