import { boundedText, LABEL_LIMIT } from "../text/bounded-text.ts";
import type { Control } from "./control.ts";

/** Whether an option of a group is on. */
export const isChecked = (element: Element): boolean =>
  element instanceof HTMLInputElement ? element.checked : element.getAttribute("aria-checked") === "true";

/** The text right behind a radio button, up to the next one. */
const textBehind = (option: Element): string => {
  const texts: string[] = [];
  for (let node = option.nextSibling; node && !(node instanceof HTMLInputElement); node = node.nextSibling)
    texts.push(boundedText(node));
  return texts.join(" ").trim();
};

/** What one option of a radio group is called. */
export const optionText = (option: Element): string => {
  if (option instanceof HTMLInputElement) {
    const label = option.labels?.[0];
    if (label) return boundedText(label);
    const named = option.getAttribute("aria-label");
    return named || textBehind(option) || (option.parentElement ? boundedText(option.parentElement) : option.value);
  }
  return option.getAttribute("aria-label") ?? boundedText(option);
};

const listText = (element: Element): string => {
  if (element instanceof HTMLInputElement) return element.value;
  const marked = element.getAttribute("aria-valuetext");
  return (
    marked ??
    boundedText(element, LABEL_LIMIT, (inner) => inner.matches("[hidden],[aria-hidden=true],[role=listbox],svg"))
  );
};

/** The value of a control as a person reads it. */
export const readControl = (control: Control): string => {
  const { element, kind } = control;
  switch (kind) {
    case "text":
    case "comboBox":
      return (element as HTMLInputElement).value;
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

/** Whether the page lets a person change the control at all. */
export const isWritable = (control: Control): boolean => {
  const { element, kind } = control;
  if (kind === "plainText") return false;
  if (element.matches(":disabled") || element.closest("[aria-disabled=true],[inert]")) return false;
  if (kind === "text" || kind === "comboBox") {
    return !(element as HTMLInputElement).readOnly && element.getAttribute("aria-readonly") !== "true";
  }
  if (kind === "list") return element.getAttribute("aria-readonly") !== "true";
  return !(
    kind === "radioGroup" && control.options?.every((option) => option.matches(":disabled,[aria-disabled=true]"))
  );
};
