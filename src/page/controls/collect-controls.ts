import type { Control } from "./control.ts";
import { elementsOf } from "../elements/elements-of.ts";
import { isRendered, isVisible } from "../sight/visible.ts";

const CANDIDATES = [
  "input:not([type=hidden]):not([type=checkbox]):not([type=file])" +
    ":not([type=submit]):not([type=button]):not([type=image]):not([type=reset])",
  "textarea",
  "select",
  "[role=combobox]",
  "[role=textbox]",
  "[role=radio]",
  "[aria-haspopup=listbox]",
  "li[aria-checked]:not([role=checkbox],[role=switch])",
].join(",");

const isRadio = (element: Element): boolean =>
  element.getAttribute("role") === "radio" ||
  (element instanceof HTMLInputElement && element.type === "radio") ||
  (element.tagName === "LI" && element.hasAttribute("aria-checked") && !element.hasAttribute("role"));

const isTyped = (element: Element): boolean =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Maximum number of radios without a declared group, and of options of one group. */
const MAX_OPTIONS = 200;

/**
 * The element around a radio's whole group: the group it declares, or the nearest ancestor that holds a second option.
 */
const groupOf = (radio: Element): Element => {
  const declared = radio.closest("[role=radiogroup],fieldset,ul,ol");
  if (declared) return declared;
  const name = radio.getAttribute("name");
  const selector = name ? `input[type=radio][name="${CSS.escape(name)}"]` : "[role=radio],input[type=radio]";
  let around = radio.parentElement;
  while (around?.parentElement && around.querySelectorAll(selector).length < 2) around = around.parentElement;
  return around ?? radio;
};

const singleControl = (element: Element): Control | undefined => {
  const role = element.getAttribute("role");
  if (element instanceof HTMLSelectElement) return { kind: "select", element };
  if (isTyped(element)) {
    const field = element as HTMLInputElement | HTMLTextAreaElement;
    if (field.type === "password") return undefined;
    if (role !== "combobox") return { kind: "text", element };
    return { kind: field.readOnly ? "list" : "comboBox", element };
  }
  if (role === "textbox" && (element as HTMLElement).isContentEditable) return undefined;
  const inner = role === "combobox" ? element.querySelector("input:not([type=hidden],[type=password])") : null;
  if (inner instanceof HTMLInputElement && isRendered(inner))
    return { kind: inner.readOnly ? "list" : "comboBox", element: inner };
  return { kind: "list", element };
};

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
    if (isRadio(element)) {
      if (!isRendered(element) && !(element.parentElement && isVisible(element.parentElement))) continue;
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
    const control = singleControl(element);
    if (!control || seen.has(control.element) || !isVisible(control.element)) continue;
    seen.add(control.element);
    controls.push(control);
  }
  return controls;
};
