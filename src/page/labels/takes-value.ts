import { elementsOf } from "../elements/elements-of.ts";
import { shadowRootOf } from "../elements/shadow-roots.ts";
import { boundedText } from "../text/bounded-text.ts";

/** What takes a value or a choice; mere buttons do not. */
export const TAKES_VALUE =
  "input:not([type=hidden]),textarea,select,[role=combobox],[role=listbox],[role=radiogroup],[role=radio]," +
  "[role=textbox],[role=switch],[role=slider],[role=spinbutton],[contenteditable]:not([contenteditable=false])," +
  "[aria-haspopup=listbox],[aria-checked],[aria-pressed]";

/** What may show a choice, or be the mere sign of a menu. */
const OPENS = "[aria-haspopup]:not([aria-haspopup=false])";

/** Minimum width of a button that shows nothing while nothing is chosen, in px: the sign of a menu is narrow. */
const MIN_WIDTH = 80;

/** Whether a button shows what is chosen with it, or has the room for that. */
export const showsChoice = (button: Element): boolean =>
  /[\p{L}\p{N}]/u.test(boundedText(button, 9)) || button.getBoundingClientRect().width >= MIN_WIDTH;

/** What takes a value in a part of the page, itself among it. */
export const takersIn = (part: Node): Element[] => {
  const own = part instanceof Element && part.matches(`${TAKES_VALUE},${OPENS}`) ? [part] : [];
  const isLeaf = part instanceof Element && part.childElementCount === 0 && !shadowRootOf(part);
  return [...own, ...(isLeaf ? [] : elementsOf(part as ParentNode & Node, `${TAKES_VALUE},${OPENS}`))].filter(
    (one) => one.matches(TAKES_VALUE) || showsChoice(one),
  );
};

/** Whether something that takes a value is in a part of the page, and seen; the first one mostly decides that. */
export const hasTaker = (part: Node & Partial<ParentNode>, isWanted = (_one: Element): boolean => true): boolean => {
  const is = (one: Element | null | undefined): boolean => !!one && isWanted(one) && one.checkVisibility();
  return is(part.querySelector?.(TAKES_VALUE)) || takersIn(part).some(is);
};
