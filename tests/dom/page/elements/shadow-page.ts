import { enterShadows } from "../../../../src/page/elements/shadow-roots.ts";

const closed = new WeakMap<Element, ShadowRoot>();

/** The door of these pages: what the browser gives to extensions only. */
export const testDoor = (element: Element): ShadowRoot | null => closed.get(element) ?? null;

/** Lets closed shadow trees of these pages be entered, and `test-own` not. */
export const openTestDoor = (door = testDoor): void => void enterShadows(door, "test-own");

/** Gives an element a shadow tree. */
export const addTree = (host: Element, html: string, mode: ShadowRootMode = "open"): ShadowRoot => {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  if (mode === "closed") closed.set(host, root);
  return root;
};

/** A new element with a shadow tree. */
export const hostOf = (html: string, tag = "x-late"): HTMLElement => {
  const host = document.createElement(tag);
  addTree(host, html);
  return host;
};

/** Shows a page; what is in elements with `data-shadow` goes into shadow trees of theirs, unless it is for a slot. */
export const showShadows = (html: string): void => {
  document.body.innerHTML = html;
  for (const host of [...document.querySelectorAll<HTMLElement>("[data-shadow]")].toReversed()) {
    const inner = [...host.childNodes].filter((node) => !(node instanceof Element && node.slot !== ""));
    addTree(host, "", host.dataset["shadow"] === "closed" ? "closed" : "open").append(...inner);
  }
};

/** The open shadow tree of the first element that a selector finds. */
export const treeOf = (selector: string): ShadowRoot => {
  const root = document.querySelector(selector)?.shadowRoot;
  if (!root) throw new Error(`There is no shadow tree in ${selector}`);
  return root;
};

/** One form in a shadow tree with further ones in it. */
export const NESTED =
  `<input id="a"><x-form id="form" data-shadow="open"><input id="b"><x-field data-shadow="open"><input id="c">` +
  `</x-field><input id="d"><div data-shadow="open"><input id="e"></div></x-form><input id="f">`;
