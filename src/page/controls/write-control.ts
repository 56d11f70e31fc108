import type { Acting } from "./acting.ts";
import { holds, parentOf } from "../elements/tree.ts";
import type { Control } from "./control.ts";
import { listOptionText, type OpenList, openList } from "./open-list.ts";
import { chooseByKeys } from "./choose-by-keys.ts";
import { optionsIn } from "./is-inline-list.ts";
import { press } from "./press.ts";
import { pressKey } from "./press-key.ts";
import { isChecked, optionText, readControl } from "./read-control.ts";
import { until } from "./waiting.ts";
import { typeText, writeText } from "./write-text.ts";

/** Which of the offered texts is meant: its index, none, or more than one. */
export type Choice = number | "none" | "ambiguous";
export type Choose = (offered: readonly string[]) => Choice;

/** Which entry is wanted, and what a person would type to find it. */
export interface Wanted {
  readonly choose: Choose;
  readonly search?: string;
}

/**
 * How a choice ended: `notOpened` where the list did not open, `interrupted` where the person acted before it was made.
 */
export type WriteResult = "written" | "noOption" | "ambiguous" | "notOpened" | "interrupted";

type Found = Element | "none" | "ambiguous" | "interrupted";

const failed = (choice: "none" | "ambiguous" | "interrupted"): WriteResult => (choice === "none" ? "noOption" : choice);

const chooseInSelect = (element: HTMLSelectElement, choose: Choose): WriteResult => {
  const choice = choose([...element.options].map((option) => option.text));
  if (typeof choice === "string") return failed(choice);
  if (element.options[choice]?.disabled) return "noOption";
  element.selectedIndex = choice;
  element.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  element.dispatchEvent(new Event("change", { bubbles: true }));
  return "written";
};

/** Maximum number of looks for what a press has done, at the usual interval. */
const TAKEN_TRIES = 8;

const isBarred = (option: Element): boolean => option.matches(":disabled,[aria-disabled=true]");

/** `click()` is what radios hear in every toolkit; others may listen to other parts of a press, or to keys only. */
const chooseInGroup = async (control: Control, choose: Choose, acting: Acting): Promise<WriteResult> => {
  const isList = control.element.getAttribute("role") === "listbox";
  const options = (isList ? optionsIn(control.element) : control.options) ?? [];
  const choice = choose(options.map(optionText));
  if (typeof choice === "string") return failed(choice);
  const option = options[choice];
  if (!option || isBarred(option)) return "noOption";
  if (!acting.mayAct()) return "interrupted";
  if (option instanceof HTMLInputElement) {
    option.click();
    return "written";
  }
  press(option);
  const isTaken = (): true | undefined => (isChecked(option) || !option.isConnected ? true : undefined);
  if ((await until(isTaken, acting, TAKEN_TRIES)) || !acting.mayAct()) return "written";
  if (!isList) {
    // A key would switch a toggle button off that is only slow.
    if (option.getAttribute("role") === "radio") {
      (option as HTMLElement).focus({ preventScroll: true });
      pressKey(option, " ");
    }
    return "written";
  }
  const text = optionText(option);
  const isIt = (one: Element): boolean => optionText(one) === text;
  const result = await chooseByKeys(control.element, () => optionsIn(control.element), isIt, acting);
  return result === "interrupted" ? result : "written";
};

/** Maximum number of times a list is scrolled on or waited for. */
const PAGES = 80;

/** A list of this many entries may be one that still loads: its entries may change yet. */
const FEW = 2;

/** Time that a box may take to show what fits the typed text, in ms. */
const FILTERED_AFTER = 500;

/**
 * Scrolls a list on, one that renders only what is in view from its top: it may open at its present value. What holds
 * the control too is not the list, but the person's view of the form.
 * @returns whether it moved
 */
const scrollOn = (control: Element, options: readonly Element[], first: boolean): boolean => {
  const last = options.at(-1);
  if (!last) return false;
  for (let box = parentOf(last); box && !holds(box, control); box = parentOf(box)) {
    const { scrollTop, scrollHeight, clientHeight } = box;
    if (scrollHeight > clientHeight + 4 && clientHeight > 0) {
      const whole = last.getBoundingClientRect().height * options.length > scrollHeight - clientHeight;
      box.scrollTop = whole ? scrollHeight : first && scrollTop > 0 ? 0 : scrollTop + Math.max(40, clientHeight - 40);
      box.dispatchEvent(new Event("scroll"));
      return box.scrollTop !== scrollTop;
    }
  }
  return false;
};

/** Looks for the entry in an opened list; long ones may render only what is in view, or load as they are scrolled. */
const findOption = async (control: Element, list: OpenList, choose: Choose, acting: Acting): Promise<Found> => {
  for (let page = 0; page < PAGES; page += 1) {
    if (!acting.mayAct()) return "interrupted";
    const options = list.options();
    const texts = options.map(listOptionText);
    const choice = choose(texts);
    const option = typeof choice === "number" ? options[choice] : undefined;
    if (option ?? choice === "ambiguous") return option ?? "ambiguous";
    const moved = scrollOn(control, options, page === 0);
    const changed = (): true | undefined =>
      acting.mayAct() && list.options().map(listOptionText).join() === texts.join() ? undefined : true;
    if (!(await until(changed, acting, options.length > FEW ? 5 : 50)) && !moved) break;
  }
  return "none";
};

const chooseInList = async (control: Control, { choose, search }: Wanted, acting: Acting): Promise<WriteResult> => {
  const { element } = control;
  const input = control.kind === "comboBox" && search ? (element as HTMLInputElement) : undefined;
  const value = input?.value ?? "";
  // Some open only when something is typed.
  const list = await openList(control, acting, input && search ? () => typeText(input, search) : undefined);
  if (typeof list === "string") {
    if (input && input.value !== value && !acting.isTheirs(input)) typeText(input, value);
    return list;
  }
  try {
    let option = await findOption(element, list, choose, acting);
    if (option === "none" && input && search) {
      // Some show the entries that fit what was typed, and no others.
      typeText(input, search);
      await acting.pause(FILTERED_AFTER);
      option = await findOption(element, list, choose, acting);
      if (typeof option === "string" && !acting.isTheirs(input)) typeText(input, value);
    }
    if (typeof option === "string") return failed(option);
    if (isBarred(option)) return "noOption";
    if (!acting.mayAct()) return "interrupted";
    const text = listOptionText(option);
    const chosen = option;
    press(chosen);
    const isTaken = (): true | undefined =>
      list.options().includes(chosen) && typeof choose([readControl(control)]) === "string" ? undefined : true;
    if ((await until(isTaken, acting, TAKEN_TRIES)) || !acting.mayAct()) return "written";
    const result = await chooseByKeys(element, list.options, (one) => listOptionText(one) === text, acting);
    return result === "interrupted" ? result : "written";
  } finally {
    await list.close();
  }
};

/** Writes a text as it is; for controls that take free text. */
export const writeFreeText = (control: Control, value: string): void => writeText(control.element, value);

/**
 * Chooses one of the entries that a control offers. What it opened it closes, also when no entry fits.
 * @throws nothing; a control that offers nothing ends as `noOption`
 */
export const chooseOption = async (control: Control, wanted: Wanted, acting: Acting): Promise<WriteResult> => {
  if (control.kind === "select") return chooseInSelect(control.element as HTMLSelectElement, wanted.choose);
  if (control.kind === "radioGroup") return chooseInGroup(control, wanted.choose, acting);
  return chooseInList(control, wanted, acting);
};
