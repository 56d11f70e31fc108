import { isTyped } from "./is-typed.ts";

/** Whether a text fits what an input declares. */
export type Fit = "fits" | "tooLong" | "doesNotFit";

/** What HTML lets an input say of its values, beside its length (HTML, "Constraints"). */
const DECLARED = ["type", "multiple", "pattern", "min", "max", "step"];

/** A key pad of digits only: other characters cannot be typed there. */
const DIGITS_ONLY = /^(?:numeric|decimal)$/;

const lengthFits = (element: HTMLInputElement | HTMLTextAreaElement, text: string): boolean =>
  element.maxLength < 0 || text.length <= element.maxLength;

const plain = (text: string): string => text.replace(/\s/g, "");

/**
 * Whether a text fits what a text input or area declares. It is tried on an input that is not in the page: what the
 * page's own would make of a wrong value, it would show.
 */
export const fitOf = (element: Element, text: string): Fit => {
  if (!isTyped(element)) return "fits";
  if (!lengthFits(element, text)) return "tooLong";
  if (element.minLength > text.length) return "doesNotFit";
  if (element instanceof HTMLTextAreaElement) return "fits";
  const probe = element.ownerDocument.createElement("input");
  for (const name of DECLARED) {
    const value = element.getAttribute(name);
    if (value !== null) probe.setAttribute(name, value);
  }
  probe.value = text;
  // An input of another type drops what it cannot hold, one for addresses mere blanks.
  return plain(probe.value) === plain(text) && probe.validity.valid ? "fits" : "doesNotFit";
};

/** Whether an input is made for digits and nothing else. */
export const isForDigits = (element: Element): boolean => DIGITS_ONLY.test((element as HTMLElement).inputMode);

/** Whether the page, or the browser for it, calls the value of a control invalid. */
export const isInvalid = (element: Element): boolean =>
  element.getAttribute("aria-invalid") === "true" ||
  ("validity" in element &&
    (element as HTMLInputElement).willValidate &&
    !(element as HTMLInputElement).validity.valid);
