import { activeIn } from "../elements/active-in.ts";
import { holds, parentOf } from "../elements/tree.ts";
import { boundedText } from "../text/bounded-text.ts";
import type { Acting } from "./acting.ts";
import { pressKey } from "./press-key.ts";

/** Maximum number of keys pressed in one direction; a list of countries has about 250 entries. */
const MAX_KEYS = 400;

/** Maximum number of looks for what a key has done, and the time between them, in ms. */
const LOOKS = 4;
const BETWEEN = 15;

/** Names, and not values: what a page marks the reached entry with, beside its class. */
const markOf = (option: Element): string =>
  [option.className, option.getAttribute("aria-selected"), ...option.getAttributeNames()].join(" ");

/** The one entry that is marked in another way than all others. */
const markedAlone = (options: readonly Element[]): Element | undefined => {
  const marks = options.map(markOf);
  const alone = options.filter((_option, at) => marks.indexOf(marks[at] ?? "") === marks.lastIndexOf(marks[at] ?? ""));
  return options.length > 2 && alone.length === 1 ? alone[0] : undefined;
};

/** The entry that the keys have reached, as the page says it to screen readers or shows it. */
const reached = (keyboard: Element, options: readonly Element[]): Element | undefined => {
  const speakers = [keyboard];
  for (let at: Element | null = options[0] ?? null; at; at = parentOf(at)) speakers.push(at);
  const ids = speakers.map((one) => one.getAttribute("aria-activedescendant")).filter((id) => id);
  const active = activeIn(keyboard.ownerDocument);
  return (
    options.find(({ id }) => id !== "" && ids.includes(id)) ??
    options.find((option) => option === active) ??
    markedAlone(options)
  );
};

/**
 * Goes to an entry with the arrow keys and takes it with Enter: some lists hear keys only. Enter is pressed only where
 * the page shows that the entry was reached.
 * @param control what has, or gets, the keyboard
 * @param isIt whether an entry is the one
 * @param isDone asked after Enter
 */
export const chooseByKeys = async (
  control: Element,
  options: () => readonly Element[],
  isIt: (option: Element) => boolean,
  { mayAct, pause }: Acting,
): Promise<"written" | "interrupted" | "noOption"> => {
  /** The control, unless the list has taken the keyboard. */
  const keyboard = (): Element => {
    const active = activeIn(control.ownerDocument);
    return active && !holds(active, control) && options().some((option) => holds(active, option)) ? active : control;
  };
  if (keyboard() === control && activeIn(control.ownerDocument) !== control)
    (control as HTMLElement).focus({ preventScroll: true });
  // A page may draw its entries anew at each key.
  const idOf = (option: Element | undefined): string => (option ? `${option.id} ${boundedText(option)}` : "");
  const at = (): Element | undefined => reached(keyboard(), options());
  for (const key of ["ArrowDown", "ArrowUp"]) {
    const met = new Set<string>();
    for (let keys = 0, before = at(); keys < MAX_KEYS; keys += 1) {
      if (!mayAct()) return "interrupted";
      if (before && isIt(before)) {
        pressKey(keyboard(), "Enter");
        return "written";
      }
      pressKey(keyboard(), key);
      let now = at();
      for (let looks = LOOKS; looks > 0 && idOf(now) === idOf(before); looks -= 1) {
        await pause(BETWEEN);
        now = at();
      }
      // The end, the beginning once more, or a page that does not say where it is.
      if (!now || idOf(now) === idOf(before) || met.has(idOf(now))) break;
      met.add(idOf((before = now)));
    }
  }
  return "noOption";
};
