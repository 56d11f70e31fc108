const nativeValue = {
  input: Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value"),
  textarea: Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value"),
};

/**
 * Puts a text into an input so that the page's model learns it: native setter (React's own setter would hide the
 * change), then a bubbling `input` and a bubbling `change` (Knockout's `value` binding hears only `change`; measured).
 */
export const writeText = (element: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  const setter = element instanceof HTMLTextAreaElement ? nativeValue.textarea : nativeValue.input;
  setter?.set?.call(element, value);
  element.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertReplacementText", data: value }));
  element.dispatchEvent(new Event("change", { bubbles: true }));
  element.dispatchEvent(new FocusEvent("focusout", { bubbles: true, composed: true }));
  element.dispatchEvent(new FocusEvent("blur", { composed: true }));
};
