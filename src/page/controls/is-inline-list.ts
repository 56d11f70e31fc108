import { elementsOf } from "../elements/elements-of.ts";
import { parentOf } from "../elements/tree.ts";
import { isVisible } from "../sight/visible.ts";
import type { Control } from "./control.ts";
import { TAKES_VALUE } from "../labels/takes-value.ts";

/** What has opened a list. */
const OPENED = "[aria-haspopup][aria-expanded=true],[role=combobox][aria-expanded=true]";

/** Lists that were on the page before anything was opened. */
const inline = new WeakSet<Element>();

/** Whether an element, or what holds nothing but it, lies above the page. */
const isAbove = (list: Element): boolean => {
  for (let at: Element | null = list; at; at = parentOf(at)) {
    if ([...elementsOf(at, TAKES_VALUE)].some((one) => !list.contains(one))) return false;
    if (at.matches("[popover],dialog,[role=dialog]") || /^(?:absolute|fixed)$/.test(getComputedStyle(at).position))
      return true;
  }
  return false;
};

/** The options of a list that a person sees. */
export const optionsIn = (list: Element): Element[] => [...elementsOf(list, "[role=option]")].filter(isVisible);

/**
 * Whether a list is a part of the form, from which one entry is chosen, and not what another control has opened.
 * @param before the control before it
 */
export const isInlineList = (list: Element, before: Control | undefined): boolean => {
  if (list.getAttribute("aria-multiselectable") === "true") return false;
  if (inline.has(list)) return true;
  const id = CSS.escape(list.id);
  const root = list.getRootNode() as ParentNode;
  const isOpened =
    (id !== "" && [...elementsOf(root, `[aria-controls~="${id}"],[aria-owns~="${id}"]`)].length > 0) ||
    [...elementsOf(list.ownerDocument, OPENED)].length > 0 ||
    ((before?.kind === "list" || before?.kind === "comboBox") &&
      list.previousElementSibling?.contains(before.element) === true) ||
    isAbove(list);
  if (!isOpened) inline.add(list);
  return !isOpened;
};
