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

/**
 * Types a text into an input and stays in it; what was selected stays selected. The native setter: React's own would
 * hide the change.
 */
export const typeText = (element: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  const setter = element instanceof HTMLTextAreaElement ? nativeValue.textarea : nativeValue.input;
  const isMarked = isAllMarked(element);
  setter?.set?.call(element, value);
  if (isMarked) element.select();
  element.dispatchEvent(
    new InputEvent("input", { bubbles: true, composed: true, inputType: "insertReplacementText", data: value }),
  );
};

/**
 * Puts a text into an input so that the page's model learns it: a bubbling `input`, then a bubbling `change`
 * (Knockout's `value` binding hears only `change`; measured: form-filling.md 1).
 */
export const writeText = (element: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  typeText(element, value);
  element.dispatchEvent(new Event("change", { bubbles: true }));
  element.dispatchEvent(new FocusEvent("focusout", { bubbles: true, composed: true }));
  element.dispatchEvent(new FocusEvent("blur", { composed: true }));
};
