import { boundedText, LABEL_LIMIT } from "../../page/text/bounded-text.ts";
import { elementsOf } from "../../page/elements/elements-of.ts";
import { closestIn, holds, parentOf } from "../../page/elements/tree.ts";
import { fold } from "../../page/text/fold.ts";
import { isVisible } from "../../page/sight/visible.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { LabelIndex } from "./label-index.ts";

const BUTTONS = "button,[role=button],input[type=submit],input[type=button],a[role=button],[title][tabindex]";
/** What opens or holds choices is no button of a wizard, whatever is chosen in it ("Call me"). */
const CHOICES = "[aria-haspopup],[aria-expanded],[aria-pressed],[role=combobox]";
/** Maximum number of buttons looked at, and of those that are the wizard's. */
const MAX_BUTTONS = 600;
const MAX_WIZARD_BUTTONS = 30;

/** A form never reaches over the edge of one of these. */
export const EDGES = "dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[role=complementary],aside";

/** The parts of a page that a form fills: where it ends if no button of its wizard is found. */
export const PARTS = `${EDGES},form,section,main,article,[role=main],[role=region],[role=form]`;

/** What a button is called. */
export const buttonName = (element: Element): string =>
  element.getAttribute("aria-label") ??
  (boundedText(element) || (element.getAttribute("title") ?? element.getAttribute("value") ?? ""));

/** The buttons of a page, which move through a form or send it; what opens choices is none. */
export function* formButtons(root: ParentNode): Generator<Element> {
  for (const button of elementsOf(root, BUTTONS)) if (!button.matches(CHOICES)) yield button;
}

/** Whether a name is one of the keys' words, or begins with one and goes on after a colon ("Next: Solutions >>"). */
export const isButtonNamed = (name: string, index: LabelIndex, keys: readonly string[]): boolean => {
  if (name.length > LABEL_LIMIT) return false;
  const folded = fold(name);
  const colon = folded.search(/[:：]/);
  return [folded, colon > 0 ? folded.slice(0, colon) : folded].some((text) =>
    index.exact(text).some((key) => keys.includes(key)),
  );
};

/** The visible buttons that move through the form or submit it. */
export const wizardButtons = (document: Document, definition: FormDefinition, index: LabelIndex): Element[] => {
  const keys = [...definition.submit, ...definition.navigation];
  const found: Element[] = [];
  let looked = 0;
  for (const button of elementsOf(document, BUTTONS)) {
    if (++looked > MAX_BUTTONS || found.length >= MAX_WIZARD_BUTTONS) break;
    if (!button.matches(CHOICES) && isButtonNamed(buttonName(button), index, keys) && isVisible(button))
      found.push(button);
  }
  return found;
};

/** Whether a part of the page has a visible button of one of these names. */
export const hasButton = (container: Element, index: LabelIndex, keys: readonly string[]): boolean =>
  [...elementsOf(container, BUTTONS)]
    .slice(0, MAX_BUTTONS)
    .some((button) => !button.matches(CHOICES) && isButtonNamed(buttonName(button), index, keys) && isVisible(button));

/** Whether a part of a dialog or side pane contains another part of it. */
export const surrounds = (outer: Element, inner: Element): boolean => {
  if (outer === inner || !holds(outer, inner)) return false;
  const edge = closestIn(inner, EDGES);
  return edge !== null && holds(edge, outer);
};

/** Whether a button belongs to another part of the page than an element. */
const isOfOtherPart = (button: Element, element: Element): boolean => {
  const part = closestIn(button, PARTS);
  return part !== null && !holds(part, element);
};

/**
 * The part of the page that a field's form fills: the smallest ancestor that also holds a button of the wizard, never
 * beyond a dialog or side pane, and no button that belongs to another part (the blade beside it); where no such button
 * is known, the nearest part of the page.
 */
export const containerOf = (element: Element, buttons: readonly Element[]): Element => {
  const edge = closestIn(element, EDGES) ?? element.ownerDocument.body;
  const own = buttons.filter((button) => !isOfOtherPart(button, element));
  const parent = parentOf(element);
  for (let around = parent; around; around = parentOf(around)) {
    if (own.some((button) => holds(around, button))) return around;
    if (around === edge) break;
  }
  return (parent && closestIn(parent, PARTS)) ?? edge;
};
