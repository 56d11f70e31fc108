import type { Control } from "../../page/controls/control.ts";
import { boundedText } from "../../page/text/bounded-text.ts";
import { readControl } from "../../page/controls/read-control.ts";

/** What a field shows at a moment, as exactly as is needed to bring it back. */
export interface Shown {
  readonly value: string;
  /** The country calling code that a widget shows beside a text box as part of its value, in digits. */
  readonly code: string;
  /** Of a native list: which entry is chosen. */
  readonly index?: number;
}

/** A calling code with no more than a flag, a country or an arrow around it. */
const CODE = /^[^\d+]{0,60}\+\s?(\d{1,4}(?:[-\s]\d{1,4})?)[^\d+]{0,60}$/;

/** Maximum number of elements around a text box that may hold its code. */
const MAX_DEPTH = 3;

const TAKES_TEXT = "input:not([type=hidden]),textarea,select";

/**
 * The calling code that a phone widget shows in a button or text before its box, in digits: such widgets move the code
 * of a number that is typed in full there, and keep the number as a whole.
 */
const codeBeside = (input: Element): string => {
  for (let own = input, depth = 0; depth < MAX_DEPTH && own.parentElement; own = own.parentElement, depth += 1) {
    for (let beside = own.previousElementSibling; beside; beside = beside.previousElementSibling) {
      if (beside.matches(TAKES_TEXT) || beside.querySelector(TAKES_TEXT)) return "";
      if (beside.tagName === "LABEL") continue;
      const [, code] = CODE.exec(boundedText(beside)) ?? [];
      if (code !== undefined) return code.replace(/\D/g, "");
    }
    if (own.parentElement.querySelectorAll(TAKES_TEXT).length > 1) return "";
  }
  return "";
};

/** What a control shows now. */
export const shownBy = (control: Control): Shown => {
  const { kind, element } = control;
  return {
    value: readControl(control),
    code: kind === "text" ? codeBeside(element) : "",
    ...(element instanceof HTMLSelectElement && { index: element.selectedIndex }),
  };
};

export const isSameShown = (one: Shown, other: Shown): boolean => one.value === other.value && one.code === other.code;

/** The texts that a shown value may mean: itself, and the number with the code beside it, without a trunk zero. */
export const readings = ({ value, code }: Shown): string[] => {
  if (code === "") return [value];
  const digits = value.replace(/\D/g, "");
  return [value, `+${code}${digits}`, `+${code}${digits.replace(/^0/, "")}`];
};
