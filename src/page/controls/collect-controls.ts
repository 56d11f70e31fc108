import type { Control } from "./control.ts";
import { elementsOf } from "../elements/elements-of.ts";
import { holds, parentOf } from "../elements/tree.ts";
import { isRendered, isVisible } from "../sight/visible.ts";
import { groupOf } from "./group-of.ts";
import { isInlineList, optionsIn } from "./is-inline-list.ts";
import { isTyped } from "./is-typed.ts";
import { opensList } from "./opens-list.ts";
import { isChecked } from "./read-control.ts";

const CANDIDATES = [
  "input:not([type=hidden]):not([type=checkbox]):not([type=file])" +
    ":not([type=submit]):not([type=button]):not([type=image]):not([type=reset])",
  "textarea",
  "select",
  "[role=combobox]",
  "[role=textbox]",
  "[contenteditable]:not([contenteditable=false])",
  "[role=radio]",
  "[role=listbox]",
  "[aria-pressed]",
  "[aria-haspopup]:not([aria-haspopup=false])",
  "[aria-expanded][aria-controls]",
  "li[aria-checked]:not([role=checkbox],[role=switch])",
].join(",");

/** Switches of an editor are no choice. */
const isToggle = (element: Element): boolean =>
  element.hasAttribute("aria-pressed") && !element.closest("[role=toolbar]");

const isOption = (element: Element): boolean =>
  element.getAttribute("role") === "radio" ||
  (element instanceof HTMLInputElement && element.type === "radio") ||
  (element.tagName === "LI" && element.hasAttribute("aria-checked") && !element.hasAttribute("role")) ||
  isToggle(element);

/** Maximum number of radios without a declared group, and of options of one group. */
const MAX_OPTIONS = 200;

const singleControl = (element: Element): Control | undefined => {
  const role = element.getAttribute("role");
  if (element instanceof HTMLSelectElement) return { kind: "select", element };
  if (isTyped(element)) {
    if (element.type === "password") return undefined;
    const isList = element.readOnly && element.matches("[aria-haspopup]:not([aria-haspopup=dialog])");
    if (role !== "combobox" && !isList) return { kind: "text", element };
    return { kind: element.readOnly ? "list" : "comboBox", element };
  }
  if ((element as HTMLElement).isContentEditable) {
    const around = parentOf(element);
    return around instanceof HTMLElement && around.isContentEditable ? undefined : { kind: "text", element };
  }
  const inner = role === "combobox" ? element.querySelector("input:not([type=hidden],[type=password])") : null;
  if (inner instanceof HTMLInputElement && isRendered(inner))
    return { kind: inner.readOnly ? "list" : "comboBox", element: inner };
  return role === "textbox" || opensList(element) ? { kind: "list", element } : undefined;
};

/** One toggle button alone switches something, and where several are on, each does. */
const isChoice = ({ options = [] }: Control): boolean =>
  !options.some(isToggle) || (options.length > 1 && options.filter(isChecked).length < 2);

/**
 * The controls that a person can see below `root`, in document order.
 * @param limit maximum number of elements looked at; a page with more is noise, and must stay usable
 * @param onCut called where there are more
 */
export const collectControls = (root: ParentNode, limit: number, onCut?: () => void): Control[] => {
  const controls: Control[] = [];
  const seen = new Set<Element>();
  const groups = new Map<Element, Element[]>();
  let looked = 0;
  for (const element of elementsOf(root, CANDIDATES)) {
    if (++looked > limit) {
      onCut?.();
      break;
    }
    const last = controls.at(-1);
    if (isOption(element)) {
      const around = parentOf(element);
      if (!(isToggle(element) ? isVisible(element) : isRendered(element) || (around && isVisible(around)))) continue;
      const group = groups.size < MAX_OPTIONS ? groupOf(element) : element;
      const options = groups.get(group);
      if (options) {
        if (options.length < MAX_OPTIONS && !options.some((option) => option.contains(element))) options.push(element);
        continue;
      }
      const first = [element];
      groups.set(group, first);
      controls.push({ kind: "radioGroup", element: group, options: first });
      continue;
    }
    if (element.getAttribute("role") === "listbox") {
      const options = isVisible(element) ? optionsIn(element).slice(0, MAX_OPTIONS) : [];
      if (options.length > 1 && isInlineList(element, last)) controls.push({ kind: "radioGroup", element, options });
      continue;
    }
    const control = singleControl(element);
    if (!control || seen.has(control.element) || !isVisible(control.element)) continue;
    // A list button within the box of its list is no other control.
    if (last?.kind === "list" && last.element !== control.element && holds(last.element, control.element)) continue;
    seen.add(control.element);
    controls.push(control);
  }
  return controls.filter(isChoice);
};
