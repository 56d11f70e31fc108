import { identifiersOf } from "../../form/detection/understanding/declared-evidence.ts";
import { shadowRootOf } from "../../page/elements/shadow-roots.ts";
import { TAKES_VALUE } from "../../page/labels/takes-value.ts";
import { textsByIds } from "../../page/text/words-of.ts";
import { kitClasses } from "../model/kit-classes.ts";
import { INPUT_TYPES, POPUPS, ROLES, TAGS } from "../model/known-markup.ts";
import type { MaskedElement, MaskedNode, MaskedTexts } from "../model/masked-copy.ts";
import { constraintsOf } from "./constraints-of.ts";
import type { CopyScope } from "./copy-scope.ts";
import { statesOf } from "./states-of.ts";

/** What nobody reads in a page. */
const LEFT_OUT = new Set(
  "script style template noscript link meta object embed canvas video audio base title math".split(" "),
);
/** What may be empty and still have a size. */
const SIZED = "[role],[tabindex],button,iframe,[contenteditable],[aria-haspopup],[aria-controls]";
const TEXT_TYPES = /^(?:button|submit|reset)$/;
/** Maximum size of an element, in px, and number of identifiers. */
const MAX_SIZE = 9999;
const MAX_IDENTIFIERS = 4;

const among = <T extends string>(all: readonly T[], text: string | null | undefined): T | undefined =>
  all.find((one) => one === text?.trim().toLowerCase());

const tagOf = (element: Element): MaskedElement["tag"] => {
  if (element.localName.includes("-")) return "x-element";
  return among(TAGS, element.localName) ?? (getComputedStyle(element).display.startsWith("inline") ? "span" : "div");
};

const valueOf = (element: Element, { mask, keepsOf }: CopyScope): string | undefined => {
  if (element instanceof HTMLInputElement) {
    const { type, value } = element;
    if (value === "" || /^(?:password|hidden|file|radio|checkbox|color|range)$/.test(type)) return undefined;
    const keeps = keepsOf(element);
    if (TEXT_TYPES.test(type)) return mask(value, keeps === "words" ? "words" : "parts");
    if (keeps === "entry") return mask(value, keeps);
    return mask(value, element.matches("[role=combobox]") ? "places" : "nothing");
  }
  return element instanceof HTMLTextAreaElement && element.value !== "" ? mask(element.value, "nothing") : undefined;
};

const textsOf = (element: Element, scope: CopyScope): MaskedTexts | undefined => {
  const own = scope.keepsOf(element);
  const keeps = own === "nothing" && element.matches("textarea,input,[contenteditable]") ? "parts" : own;
  const attribute = (name: string): string | undefined => {
    const text = element.getAttribute(name);
    return text === null ? undefined : scope.mask(text, keeps);
  };
  const texts: MaskedTexts = {
    label: attribute("aria-label"),
    title: attribute("title"),
    alt: attribute("alt"),
    placeholder:
      attribute("placeholder") ?? attribute("aria-placeholder") ?? attribute("data-placeholder") ?? undefined,
    value: valueOf(element, scope),
    valueText: attribute("aria-valuetext"),
  };
  const present = Object.entries(texts).filter(([, text]) => text !== undefined);
  return present.length > 0 ? Object.fromEntries(present) : undefined;
};

const sizeOf = (element: Element): MaskedElement["size"] => {
  if (!(element.matches(SIZED) || element.localName.includes("-")) || element.matches("input,textarea,select"))
    return undefined;
  if ((element.textContent ?? "").trim() !== "") return undefined;
  const { width, height } = element.getBoundingClientRect();
  const size = (one: number): number => Math.min(Math.round(one), MAX_SIZE);
  return width > 0 && height > 0 ? [size(width), size(height)] : undefined;
};

const referenceOf = (element: Element, name: string, { keyOf }: CopyScope): number | undefined => {
  const id = element.getAttribute(name)?.trim().split(/\s+/)[0];
  if (!id) return undefined;
  return keyOf((element.getRootNode() as Document | ShadowRoot).getElementById(id) ?? id);
};

const linkOf = (element: Element): MaskedElement["link"] => {
  const href = element.localName === "a" ? element.getAttribute("href") : null;
  if (href === null) return undefined;
  return href.startsWith("tel:") ? "tel" : href.startsWith("mailto:") ? "mailto" : "page";
};

const identifiers = (element: Element, { mask }: CopyScope): string[] | undefined => {
  if (!element.matches(TAKES_VALUE)) return undefined;
  const found = identifiersOf(element)
    .map((text) =>
      mask(text, "parts")
        .trim()
        .replace(/[^\p{L}]+/gu, "-"),
    )
    .filter((text) => text.replace(/[x-]/g, "") !== "");
  return found.length > 0 ? found.slice(0, MAX_IDENTIFIERS) : undefined;
};

/** What is around an element. */
interface Around {
  readonly isUnseen: boolean;
  /** How many elements. */
  readonly depth: number;
}

const nodesOf = (parent: ParentNode & Node, scope: CopyScope, own: Around): MaskedNode[] => {
  const nodes: MaskedNode[] = [];
  for (const node of parent.childNodes) {
    if (node instanceof Text) {
      const around = parent instanceof ShadowRoot ? parent.host : (parent as Element);
      if (node.data !== "") nodes.push(scope.mask(node.data, scope.keepsOf(around)));
    } else if (node instanceof Element) {
      const copied = copyElement(node, scope, own);
      if (copied) nodes.push(copied);
    }
  }
  return nodes;
};

/** Copies an element with all that is in it, or gives nothing where nobody reads it. */
export const copyElement = (
  element: Element,
  scope: CopyScope,
  around: Around = { isUnseen: false, depth: 0 },
): MaskedElement | undefined => {
  const { localName } = element;
  if (LEFT_OUT.has(localName) || localName === scope.skipped || !scope.count(around.depth)) return undefined;
  const is = statesOf(element, around.isUnseen);
  const own: Around = { isUnseen: around.isUnseen || is?.unseen === true, depth: around.depth + 1 };
  const level = element.getAttribute("aria-level");
  const tabIndex = element.getAttribute("tabindex");
  const isRadio = element instanceof HTMLInputElement && element.type === "radio" && element.name !== "";
  const names = textsByIds(element).map((text) => scope.mask(text, namesKeep(element, scope)));
  const classes = kitClasses([...element.classList]);
  const root = element instanceof SVGElement ? null : shadowRootOf(element);
  const isLeaf = element instanceof SVGElement || element.matches("textarea,iframe");
  const copied: MaskedElement = {
    tag: tagOf(element),
    key: scope.referred.has(element) ? scope.keyOf(element) : undefined,
    role: among(ROLES, element.getAttribute("role")?.trim().split(/\s+/)[0]),
    type: element.matches("input,button") ? among(INPUT_TYPES, element.getAttribute("type")) : undefined,
    popup: among(POPUPS, element.getAttribute("aria-haspopup")),
    names: names.length > 0 ? names : undefined,
    identifiers: identifiers(element, scope),
    texts: textsOf(element, scope),
    is,
    takes: constraintsOf(element),
    classes: classes.length > 0 ? classes : undefined,
    level: level !== null && /^[1-9]$/.test(level) ? Number(level) : undefined,
    tabIndex: tabIndex === null ? undefined : Number(tabIndex) < 0 ? -1 : 0,
    group: isRadio ? scope.groupOf(`${element.name} ${element.form ? scope.keyOf(element.form) : ""}`) : undefined,
    slot: slotOf(element, scope),
    for: element.localName === "label" ? referenceOf(element, "for", scope) : undefined,
    controls: referenceOf(element, "aria-controls", scope) ?? referenceOf(element, "aria-owns", scope),
    link: linkOf(element),
    size: sizeOf(element),
    nodes: isLeaf ? undefined : nodesOf(element, scope, own),
    shadow: root ? nodesOf(root, scope, own) : undefined,
  };
  for (const [name, value] of Object.entries(copied))
    if (value === undefined || (Array.isArray(value) && value.length === 0)) Reflect.deleteProperty(copied, name);
  return copied;
};

const namesKeep = (element: Element, { keepsOf }: CopyScope): ReturnType<CopyScope["keepsOf"]> => {
  const own = keepsOf(element);
  return own === "nothing" && element.matches("textarea,[contenteditable]") ? "parts" : own;
};

const slotOf = (element: Element, { slotOf: number }: CopyScope): number | undefined => {
  const name = element.localName === "slot" ? element.getAttribute("name") : element.getAttribute("slot");
  return name ? number(name) : undefined;
};
