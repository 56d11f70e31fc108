import { boundedText, LABEL_LIMIT } from "./bounded-text.ts";

/** Elements in labels that are no part of their words. */
const NO_WORDS = "button,[role=button],[role=tooltip],[aria-hidden=true],svg,textarea,select,[role=combobox]";

/** What may say in a picture or a tip what no text says. */
const NAMED = "[alt],[aria-label],[title]";

/** Maximum number of elements that name each other in a chain. */
const MAX_CHAIN = 3;

/** An icon for "information" in a font, which reads as a letter. */
const isIcon = (inner: Element): boolean =>
  inner.childElementCount === 0 && /^\s*[i?!]\s*$/.test(inner.textContent.slice(0, 9));

const attributesOf = (element: Element): string =>
  ["aria-label", "alt", "title"].map((name) => element.getAttribute(name)?.trim()).find((text) => text) ?? "";

/** The words of a label, without the controls and icons in it; those of a picture where it has no others. */
export const wordsOf = (label: Node, control?: Element): string => {
  const text = boundedText(
    label,
    LABEL_LIMIT,
    (inner) => inner !== label && (inner === control || inner.matches(NO_WORDS) || isIcon(inner)),
  );
  if (text !== "" || !(label instanceof Element)) return text;
  const named = label.matches(NAMED) ? label : [...label.querySelectorAll(NAMED)].find((one) => !one.closest("button"));
  return named ? attributesOf(named).slice(0, LABEL_LIMIT + 1) : "";
};

/** The texts of the elements that name this one by reference, one after the other. */
export const textsByIds = (element: Element, depth = 0): string[] => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute("aria-labelledby") ?? "").slice(0, LABEL_LIMIT * 2).split(/\s+/);
  return ids.flatMap((id) => {
    const target = id === "" ? null : root.getElementById(id);
    if (!target) return [];
    const own = target.getAttribute("aria-label")?.trim() || wordsOf(target);
    return own || (depth < MAX_CHAIN && textsByIds(target, depth + 1).join(" ")) || [];
  });
};

export const textByIds = (element: Element): string => textsByIds(element).join(" ");
