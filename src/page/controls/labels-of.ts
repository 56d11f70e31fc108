import { boundedText, LABEL_LIMIT } from "../text/bounded-text.ts";
import type { Control } from "./control.ts";
import { elementsOf } from "../elements/elements-of.ts";

/** What takes a value; mere buttons part no control from its label. */
const TAKES_VALUE =
  "input:not([type=hidden]),textarea,select,[role=combobox],[role=listbox]," +
  "[role=radiogroup],[role=radio],[role=textbox],[aria-haspopup=listbox],[aria-checked]";

/** Elements in labels that are no part of their words. */
const NO_WORDS = "button,[role=button],[aria-hidden=true]";

/** Maximum number of elements between a control and a label that is not tied to it. */
const MAX_DEPTH = 12;

/** Maximum number of siblings looked at before a control: a page with more has no label there. */
const MAX_BEFORE = 60;

/** Maximum number of texts read before a control: an explanation may be between it and its label. */
const TEXTS_BEFORE = 3;

/** The words of a label, without the controls in it. */
const wordsOf = (label: Node, control?: Element): string =>
  boundedText(label, LABEL_LIMIT, (inner) => inner !== label && (inner === control || inner.matches(NO_WORDS)));

const byIds = (element: Element, attribute: string): string[] => {
  const root = element.getRootNode() as Document | ShadowRoot;
  return (element.getAttribute(attribute) ?? "")
    .slice(0, LABEL_LIMIT * 2)
    .split(/\s+/)
    .filter((id) => id !== "")
    .flatMap((id) => {
      const target = root.getElementById(id);
      return target ? [wordsOf(target)] : [];
    });
};

/**
 * The texts right before a control, the nearest first, back to the control before it: portals often put a label there
 * without tying the two together.
 */
const textsBefore = (own: Element): string[] => {
  const texts: string[] = [];
  let looked = 0;
  for (let at: Element | null = own, depth = 0; at && depth < MAX_DEPTH; at = at.parentElement, depth += 1) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      if (++looked > MAX_BEFORE) return texts;
      if (before instanceof Element && (before.matches(TAKES_VALUE) || before.querySelector(TAKES_VALUE))) return texts;
      const text = wordsOf(before);
      if (/\p{L}/u.test(text) && texts.push(text) === TEXTS_BEFORE) return texts;
    }
  }
  return texts;
};

/**
 * The labels of a form control. (Its own `labels` walks the whole page for each control: 16 ms in one of 100,000
 * fields.)
 */
const tiedTo = (element: Element): Element[] => {
  const around = element.closest("label");
  const named =
    element.id === "" ? [] : elementsOf(element.getRootNode() as ParentNode, `label[for="${CSS.escape(element.id)}"]`);
  return [...(around?.control === element ? [around] : []), ...named].slice(0, 3);
};

/** Roles that are named by what is in them (WAI-ARIA 1.2, section 5.2.8.5); a list's text is its value. */
const NAMED_BY_CONTENTS = "button:not([role]),[role=button],[role=checkbox],[role=switch]";

/** The name of an element that nothing labels: its contents or its tooltip. */
const ownName = (element: Element): string =>
  (element.matches(NAMED_BY_CONTENTS) && wordsOf(element)) || (element.getAttribute("title") ?? "");

/**
 * What a control may be called, most telling first: the first element that labels it, all of them, its labels, else its
 * contents or tooltip, then the texts before it and its placeholder. A Fluent dropdown's accessible name contains its
 * current value (measured: form-filling.md 3), hence the parts come before the whole.
 */
export const labelsOf = (control: Control): string[] => {
  const { element } = control;
  const names: string[] = [];
  const parts = byIds(element, "aria-labelledby");
  if (parts[0]) names.push(parts[0]);
  if (parts.length > 1) names.push(parts.join(" "));
  const label = element.getAttribute("aria-label");
  if (label) names.push(label.slice(0, LABEL_LIMIT + 1));
  if (control.kind === "radioGroup") {
    const legend = element.querySelector("legend");
    if (legend) names.push(boundedText(legend));
  }
  if ("labels" in element) for (const one of tiedTo(element)) names.push(wordsOf(one, element));
  const isNamed = names.some((name) => name !== "");
  if (!isNamed && control.kind !== "radioGroup") names.push(ownName(element).trim());
  // One that has a name has no second one far away.
  names.push(...textsBefore(element).slice(0, isNamed ? 1 : TEXTS_BEFORE));
  const [first] = control.options ?? [];
  if (first && !isNamed) names.push(...textsBefore(first));
  const placeholder = element.getAttribute("placeholder");
  if (placeholder) names.push(placeholder.slice(0, LABEL_LIMIT + 1));
  return [...new Set(names)].filter((name) => name !== "" && name.length <= LABEL_LIMIT);
};
