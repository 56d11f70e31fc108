/** Whether page and browser take what is there; of the length a browser minds only what a person types. */
export const isValid = (element: HTMLInputElement | HTMLTextAreaElement): boolean =>
  element.validity.valid &&
  element.getAttribute("aria-invalid") !== "true" &&
  (element.maxLength < 0 || element.value.length <= element.maxLength) &&
  (element.minLength < 0 || element.value === "" || element.value.length >= element.minLength);
