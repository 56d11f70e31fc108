/** Puts a value into a native control and lets its page hear of it, as a person does who types it. */
export const write = (box: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void => {
  box.focus();
  const prototype = Object.getPrototypeOf(box) as object;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(box, value);
  box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  box.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  box.blur();
};
