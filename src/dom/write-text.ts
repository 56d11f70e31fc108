const nativeValue = {
  input: Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value"),
  textarea: Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value"),
};

/** Types a text into an input and stays in it. The native setter: React's own would hide the change. */
export const typeText = (element: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  const setter = element instanceof HTMLTextAreaElement ? nativeValue.textarea : nativeValue.input;
  setter?.set?.call(element, value);
  element.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertReplacementText", data: value }));
};

/**
 * Puts a text into an input so that the page's model learns it: a bubbling `input`, then a bubbling `change` (Knockout's
 * `value` binding hears only `change`; measured).
 */
export const writeText = (element: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  typeText(element, value);
  element.dispatchEvent(new Event("change", { bubbles: true }));
  element.dispatchEvent(new FocusEvent("focusout", { bubbles: true, composed: true }));
  element.dispatchEvent(new FocusEvent("blur", { composed: true }));
};
