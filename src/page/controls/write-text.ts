import { isTyped } from "./is-typed.ts";

const nativeValue = {
  input: Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value"),
  textarea: Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value"),
};

/**
 * Whether the keyboard is in an input with all of its text selected, as Tab leaves it: the next key replaces it. Inputs
 * for addresses do not say what is selected.
 */
const isAllMarked = (element: HTMLInputElement | HTMLTextAreaElement): boolean =>
  element.matches(":focus") &&
  element.value !== "" &&
  (element.selectionStart === null || (element.selectionStart === 0 && element.selectionEnd === element.value.length));

/** Where the text of a box that is edited in place is: such a box may hold one paragraph. */
const textPlaceOf = (box: Element): Element => {
  const [only] = box.childNodes;
  return box.childNodes.length === 1 && only instanceof HTMLElement && only.tagName !== "BR" ? textPlaceOf(only) : box;
};

/**
 * Types a text into an input and stays in it; what was selected stays selected. The native setter: React's own would
 * hide the change.
 */
export const typeText = (element: Element, value: string): void => {
  const data = { bubbles: true, composed: true, inputType: "insertReplacementText", data: value };
  if (isTyped(element)) {
    const setter = element instanceof HTMLTextAreaElement ? nativeValue.textarea : nativeValue.input;
    const isMarked = isAllMarked(element);
    setter?.set?.call(element, value);
    if (isMarked) element.select();
  } else textPlaceOf(element).textContent = value;
  element.dispatchEvent(new InputEvent("input", data));
};

/**
 * Puts a text into an input so that the page's model learns it: a bubbling `input`, then a bubbling `change`
 * (Knockout's `value` binding hears only `change`; measured: form-filling.md 1).
 */
export const writeText = (element: Element, value: string): void => {
  typeText(element, value);
  element.dispatchEvent(new Event("change", { bubbles: true }));
  element.dispatchEvent(new FocusEvent("focusout", { bubbles: true, composed: true }));
  element.dispatchEvent(new FocusEvent("blur", { composed: true }));
};
