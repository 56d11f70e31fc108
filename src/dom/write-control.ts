import type { Control } from "./control.ts";
import { listOptionText, openList } from "./open-list.ts";
import { press } from "./press.ts";
import { isChecked, optionText } from "./read-control.ts";
import { until, type Waiting } from "./waiting.ts";
import { writeText } from "./write-text.ts";

/** Which of the offered texts is meant: its index, none, or more than one. */
export type Choice = number | "none" | "ambiguous";
export type Choose = (offered: readonly string[]) => Choice;

export type WriteResult = "written" | "noOption" | "ambiguous";

const failed = (choice: "none" | "ambiguous"): WriteResult => (choice === "none" ? "noOption" : "ambiguous");

const chooseInSelect = (element: HTMLSelectElement, choose: Choose): WriteResult => {
  const choice = choose([...element.options].map((option) => option.text));
  if (typeof choice === "string") return failed(choice);
  if (element.options[choice]?.disabled) return "noOption";
  element.selectedIndex = choice;
  element.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  element.dispatchEvent(new Event("change", { bubbles: true }));
  return "written";
};

/** `click()` is what radios hear in every toolkit; list-made ones may listen to other parts of a press. */
const chooseInGroup = async (control: Control, choose: Choose, waiting: Waiting): Promise<WriteResult> => {
  const options = control.options ?? [];
  const choice = choose(options.map(optionText));
  if (typeof choice === "string") return failed(choice);
  const option = options[choice];
  if (!option) return "noOption";
  if (option instanceof HTMLInputElement) option.click();
  else {
    press(option);
    await until(() => (isChecked(option) ? true : undefined), waiting, 5);
  }
  return "written";
};

const scrollOn = (options: readonly Element[]): boolean => {
  const last = options.at(-1);
  for (let box = last?.parentElement; box; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight + 4 && box.clientHeight > 0 && box.tagName !== "BODY" && box.tagName !== "HTML") {
      const before = box.scrollTop;
      box.scrollTop = before + Math.max(40, box.clientHeight - 40);
      box.dispatchEvent(new Event("scroll"));
      return box.scrollTop > before;
    }
  }
  return false;
};

/** Long lists may render only what is in view: scrolls on, a bounded number of times, until the wanted entry shows up. */
const chooseInList = async (control: Control, choose: Choose, waiting: Waiting): Promise<WriteResult> => {
  const list = await openList(control, waiting);
  if (!list) return "noOption";
  try {
    for (let page = 0; ; page += 1) {
      const options = list.options();
      const choice = choose(options.map(listOptionText));
      const option = typeof choice === "number" ? options[choice] : undefined;
      if (option) {
        press(option);
        return "written";
      }
      if (choice === "ambiguous") return "ambiguous";
      if (page >= 40 || !scrollOn(options)) return "noOption";
      await waiting.pause(30);
    }
  } finally {
    await list.close();
  }
};

/** Writes a text as it is; for controls that take free text. */
export const writeFreeText = (control: Control, value: string): void => writeText(control.element as HTMLInputElement, value);

/**
 * Chooses one of the entries that a control offers. What it opened it closes, also when no entry fits.
 * @throws nothing; a control that offers nothing ends as `noOption`
 */
export const chooseOption = async (control: Control, choose: Choose, waiting: Waiting): Promise<WriteResult> => {
  if (control.kind === "select") return chooseInSelect(control.element as HTMLSelectElement, choose);
  if (control.kind === "radioGroup") return chooseInGroup(control, choose, waiting);
  return chooseInList(control, choose, waiting);
};

/** Turns a checkbox or switch on or off. */
export const setChecked = (element: Element, on: boolean): void => {
  if (isChecked(element) !== on) (element as HTMLElement).click();
};
