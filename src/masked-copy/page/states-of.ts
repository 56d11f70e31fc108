import { parentOf } from "../../page/elements/tree.ts";
import { isInSight } from "../../page/sight/sight.ts";
import type { MaskedStates } from "../model/masked-copy.ts";

type StateName = keyof MaskedStates;

const ARIA: readonly (readonly [StateName, string])[] = [
  ["ariaChecked", "aria-checked"],
  ["ariaSelected", "aria-selected"],
  ["pressed", "aria-pressed"],
  ["expanded", "aria-expanded"],
  ["ariaDisabled", "aria-disabled"],
  ["ariaReadOnly", "aria-readonly"],
  ["ariaRequired", "aria-required"],
  ["multiselectable", "aria-multiselectable"],
  ["invalid", "aria-invalid"],
  ["ariaHidden", "aria-hidden"],
  ["modal", "aria-modal"],
];

const PLAIN: readonly (readonly [StateName, string])[] = [
  ["disabled", "disabled"],
  ["readOnly", "readonly"],
  ["required", "required"],
  ["multiple", "multiple"],
  ["open", "open"],
  ["inert", "inert"],
];

/** What lies over a page when it is open. */
const POPUPS = "[role=listbox],[role=tree],[role=menu],[role=dialog],[role=alertdialog]";

/** Minimum opacity of what a person sees. */
const FAINT = 0.1;
/** Size of what is there for screen readers alone, in px. */
const DOT = 2;

const isFaint = (element: Element, { opacity, overflow, clipPath }: CSSStyleDeclaration): boolean => {
  if (Number(opacity) < FAINT) return true;
  const { width, height } = element.getBoundingClientRect();
  if (width <= DOT && height <= DOT) return overflow !== "visible" || clipPath !== "none";
  return width > DOT && height > DOT && !isInSight(element);
};

/** How an element is out of sight, where what is around it is not. */
const hiding = (element: Element, isAroundUnseen: boolean): MaskedStates => {
  const parent = parentOf(element);
  const root = element.getRootNode();
  const isSlotted = root instanceof ShadowRoot || element.assignedSlot !== null;
  if (element.matches("option,optgroup")) return {};
  const style = getComputedStyle(element);
  if (style.display === "none" && (isSlotted || !parent || getComputedStyle(parent).display !== "none"))
    return { gone: true };
  const above =
    element.matches(POPUPS) && /^(?:absolute|fixed)$/.test(style.position) ? { above: true } : ({} as MaskedStates);
  const isInvisible = style.visibility !== "visible";
  if (parent && isInvisible !== (getComputedStyle(parent).visibility !== "visible"))
    return { ...above, invisible: isInvisible };
  if (!isInvisible && !isAroundUnseen && element.checkVisibility() && isFaint(element, style))
    return { ...above, unseen: true };
  return above;
};

/** What an element says of itself to be on or off, and how it is out of sight; undefined where that is nothing. */
export const statesOf = (element: Element, isAroundUnseen: boolean): MaskedStates | undefined => {
  const is: MaskedStates = {};
  for (const [state, name] of ARIA) {
    const value = element.getAttribute(name);
    if (value !== null) is[state] = value !== "false";
  }
  for (const [state, name] of PLAIN) if (element.hasAttribute(name)) is[state] = true;
  if (element instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(element.type)) is.checked = element.checked;
  if (element instanceof HTMLOptionElement && element.selected) is.selected = true;
  if (element.matches("[contenteditable]:not([contenteditable=false])")) is.editable = true;
  Object.assign(is, hiding(element, isAroundUnseen));
  return Object.keys(is).length > 0 ? is : undefined;
};
