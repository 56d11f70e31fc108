import type { MaskedDocument, MaskedElement, MaskedNode } from "../../../src/masked-copy/model/masked-copy.ts";

/** Attributes of states that are on or off in words. */
const ARIA = {
  ariaChecked: "aria-checked",
  ariaSelected: "aria-selected",
  pressed: "aria-pressed",
  expanded: "aria-expanded",
  ariaDisabled: "aria-disabled",
  ariaReadOnly: "aria-readonly",
  ariaRequired: "aria-required",
  multiselectable: "aria-multiselectable",
  invalid: "aria-invalid",
  ariaHidden: "aria-hidden",
  modal: "aria-modal",
} as const;

const PLAIN = {
  checked: "checked",
  selected: "selected",
  disabled: "disabled",
  readOnly: "readonly",
  required: "required",
  multiple: "multiple",
  open: "open",
  inert: "inert",
} as const;

const TEXTS = {
  label: "aria-label",
  title: "title",
  alt: "alt",
  placeholder: "placeholder",
  value: "value",
  valueText: "aria-valuetext",
} as const;

/** Attributes that the detection reads as identifiers. */
const IDENTIFIERS = ["data-automation-id", "data-testid", "data-test-id", "data-automationid"];

const SVG = "http://www.w3.org/2000/svg";
const NATIVE = new Set(["input", "textarea", "select"]);

/** Names by reference: elements at the end of each tree, which nobody sees. */
type Tree = { readonly root: Element | ShadowRoot; readonly names: (readonly [string, string])[] };

let lastName = 0;

const setStyle = (element: HTMLElement, { is = {}, size, tag }: MaskedElement): void => {
  const { style } = element;
  if (is.gone) style.display = "none";
  if (is.invisible !== undefined) style.visibility = is.invisible ? "hidden" : "visible";
  if (is.unseen) style.opacity = "0";
  if (is.above) style.position = "absolute";
  if (!size || is.gone || NATIVE.has(tag)) return;
  if (["span", "a", "x-element", "i"].includes(tag)) style.display = "inline-block";
  style.minWidth = `${size[0]}px`;
  style.minHeight = `${size[1]}px`;
};

const setAttributes = (element: Element, node: MaskedElement, tree: Tree): void => {
  const set = (name: string, value: string | number | undefined): void => {
    if (value !== undefined) element.setAttribute(name, String(value));
  };
  const { is = {}, takes = {}, texts = {} } = node;
  for (const [state, name] of Object.entries(ARIA)) set(name, is[state as keyof typeof ARIA]?.toString());
  for (const [state, name] of Object.entries(PLAIN)) if (is[state as keyof typeof PLAIN]) set(name, "");
  for (const [text, name] of Object.entries(TEXTS)) set(name, texts[text as keyof typeof TEXTS]);
  if (is.editable) set("contenteditable", "true");
  set("id", node.key === undefined ? undefined : `k${node.key}`);
  set("role", node.role);
  set("type", node.type);
  set("aria-haspopup", node.popup);
  set("class", node.classes?.join(" "));
  set("aria-level", node.level);
  set("tabindex", node.tabIndex);
  set("for", node.for === undefined ? undefined : `k${node.for}`);
  set("aria-controls", node.controls === undefined ? undefined : `k${node.controls}`);
  set("name", node.group === undefined ? undefined : `g${node.group}`);
  set(node.tag === "slot" ? "name" : "slot", node.slot === undefined ? undefined : `s${node.slot}`);
  set("maxlength", takes.maxLength);
  set("minlength", takes.minLength);
  set("min", takes.min);
  set("max", takes.max);
  set("inputmode", takes.inputMode);
  set("autocomplete", takes.autocomplete);
  if (node.link) set("href", node.link === "page" ? "#" : `${node.link}:0`);
  for (const [at, words] of (node.identifiers ?? []).entries()) set(IDENTIFIERS[at] ?? "", words);
  if (node.names) {
    const ids = node.names.map((text) => {
      const id = `n${++lastName}`;
      tree.names.push([id, text]);
      return id;
    });
    set("aria-labelledby", ids.join(" "));
  }
};

const addNames = ({ root, names }: Tree): void => {
  if (names.length === 0) return;
  const place = document.createElement("div");
  place.hidden = true;
  for (const [id, text] of names) {
    const name = document.createElement("span");
    name.id = id;
    name.textContent = text;
    place.append(name);
  }
  root.append(place);
};

const build = (node: MaskedNode, tree: Tree): Node => {
  if (typeof node === "string") return document.createTextNode(node);
  const element = node.tag === "svg" ? document.createElementNS(SVG, "svg") : document.createElement(node.tag);
  setAttributes(element, node, tree);
  if (element instanceof HTMLElement) setStyle(element, node);
  element.append(...(node.nodes ?? []).map((one) => build(one, tree)));
  if (element instanceof HTMLTextAreaElement) element.value = node.texts?.value ?? "";
  if (node.shadow && element instanceof HTMLElement) {
    const root = element.attachShadow({ mode: "open" });
    const own: Tree = { root, names: [] };
    root.append(...node.shadow.map((one) => build(one, own)));
    addNames(own);
  }
  return element;
};

/** The address of a copied document, as far as it is known. */
export const addressOfCopy = ({ host, route }: Pick<MaskedDocument, "host" | "route">): string =>
  host === "" ? "about:srcdoc" : `https://${host}${route}`;

/** Makes a page of a masked copy in this document. */
export const buildPage = ({ nodes, language, direction }: MaskedDocument): void => {
  const { documentElement: html, body } = document;
  html.lang = language;
  html.dir = direction;
  const tree: Tree = { root: body, names: [] };
  body.replaceChildren(...nodes.map((node) => build(node, tree)));
  addNames(tree);
};
