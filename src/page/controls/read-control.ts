import { boundedText, LABEL_LIMIT } from "../text/bounded-text.ts";
import { elementsOf } from "../elements/elements-of.ts";
import { closestIn, parentOf } from "../elements/tree.ts";
import type { Control } from "./control.ts";
import { isTyped } from "./is-typed.ts";
import { textByIds, wordsOf } from "../text/words-of.ts";

/** Maximum length of what is read from a box that is edited in place, in characters. */
const MAX_TEXT = 5000;

/** What says that an option of a group is on. */
const ON = ["aria-checked", "aria-pressed", "aria-selected"];

/** Whether an option of a group is on. */
export const isChecked = (element: Element): boolean =>
  element instanceof HTMLInputElement
    ? element.checked
    : ON.some((attribute) => element.getAttribute(attribute) === "true");

/** The text right behind a radio button, up to the next one; else what is around it and no other. */
const textAround = (option: Element): string => {
  const texts: string[] = [];
  for (let node = option.nextSibling; node && !(node instanceof HTMLInputElement); node = node.nextSibling)
    texts.push(boundedText(node));
  let text = texts.join(" ").trim();
  for (let at = parentOf(option); at && text === ""; at = parentOf(at)) {
    if ([...elementsOf(at, "input")].length > 1) break;
    text = boundedText(at);
  }
  return text;
};

/** What one option of a radio group is called. */
export const optionText = (option: Element): string => {
  const isRadio = option instanceof HTMLInputElement;
  const [label] = (isRadio && option.labels) || [];
  return (
    (label && boundedText(label)) ||
    textByIds(option) ||
    (option.getAttribute("aria-label") ??
      (isRadio ? textAround(option) || option.value : wordsOf(option) || boundedText(option)))
  );
};

const listText = (element: Element): string => {
  if (element instanceof HTMLInputElement) return element.value;
  const marked = element.getAttribute("aria-valuetext");
  return (
    marked ??
    boundedText(element, LABEL_LIMIT, (inner) =>
      inner.matches("[hidden],[aria-hidden=true],[role=listbox],[role=menu],[role=tree],[role=grid],[role=dialog],svg"),
    )
  );
};

/** The value of a control as a person reads it. */
export const readControl = (control: Control): string => {
  const { element, kind } = control;
  switch (kind) {
    case "text":
    case "comboBox":
      return isTyped(element) ? element.value : boundedText(element, MAX_TEXT);
    case "select":
      return [...(element as HTMLSelectElement).selectedOptions].map((option) => option.text.trim()).join(", ");
    case "radioGroup": {
      const chosen = control.options?.find(isChecked);
      return chosen ? optionText(chosen) : "";
    }
    case "list":
      return listText(element);
    case "plainText":
      return boundedText(element);
  }
};

const isBarred = (element: Element): boolean =>
  element.matches(":disabled") || closestIn(element, "[aria-disabled=true],[inert]") !== null;

/** Whether the page lets a person change the control at all. */
export const isWritable = (control: Control): boolean => {
  const { element, kind, options = [] } = control;
  if (kind === "plainText" || (isBarred(element) && !options.includes(element))) return false;
  if (kind === "radioGroup") return options.length === 0 || !options.every(isBarred);
  if (element.getAttribute("aria-readonly") === "true") return false;
  return kind === "select" || kind === "list" || !(element as HTMLInputElement).readOnly;
};

/** Whether a box is read-only for now: some are until they get the keyboard. */
export const mayUnlock = ({ element, kind }: Control): boolean =>
  kind === "text" &&
  isTyped(element) &&
  element.readOnly &&
  element.tabIndex >= 0 &&
  element.getAttribute("aria-readonly") !== "true" &&
  !isBarred(element);
