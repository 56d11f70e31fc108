import { boundedText } from "./bounded-text.ts";
import type { Control } from "./control.ts";
import { press } from "./press.ts";
import { watchAppearing } from "./watch-appearing.ts";
import { isVisible } from "./visible.ts";
import { until, type Waiting } from "./waiting.ts";

const OPTIONS = "[role=option],[role=treeitem],[role=menuitemradio]";

/** What a list without roles is made of. */
const ITEMS = "li:not([role])";

/** Options looked at in one list; a country list has about 250. */
const OPTION_LIMIT = 1000;

/** An opened list: its visible options, and how to shut it again. */
export interface OpenList {
  readonly options: () => Element[];
  readonly close: () => Promise<void>;
}

/** What an option is called. */
export const listOptionText = (option: Element): string => boundedText(option) || (option.getAttribute("aria-label") ?? option.getAttribute("title") ?? "");

const visible = (document: Document, selector: string): Element[] => {
  const found: Element[] = [];
  for (const option of document.querySelectorAll(selector)) {
    if (found.length >= OPTION_LIMIT) break;
    if (option.checkVisibility({ visibilityProperty: true }) && option.getClientRects().length > 0) found.push(option);
  }
  return found;
};

const isExpanded = (element: Element): boolean =>
  element.getAttribute("aria-expanded") === "true" || element.closest("[aria-expanded]")?.getAttribute("aria-expanded") === "true";

/** Fluent 7 and 8 combo boxes open only from their caret button (measured). */
const caretOf = (element: Element): Element | undefined => {
  for (let around = element.parentElement, depth = 0; around && depth < 3; around = around.parentElement, depth += 1) {
    const button = [...around.querySelectorAll("button,[role=button]")].find((one) => isVisible(one) && boundedText(one, 3).length <= 2);
    if (button) return button;
    if (around.querySelectorAll("input,[role=combobox]").length > 1) return undefined;
  }
  return undefined;
};

/**
 * Opens a custom list and waits for options that were not on the page before; they may stand anywhere in the document.
 * Where none comes, the rows of what has appeared are taken for options that were given no role.
 * One that says it is open may load its options first.
 * @returns undefined where nothing opened
 */
export const openList = async (control: Control, waiting: Waiting): Promise<OpenList | undefined> => {
  const { element } = control;
  const document = element.ownerDocument;
  const before = new Set(visible(document, `${OPTIONS},${ITEMS}`));
  let appearing = watchAppearing(document, element);
  let withoutRoles = false;
  let saidOpen = false;
  /** The person may shut it, and open another one: what is new on the page is not its own then. */
  const isShutAgain = (): boolean => {
    const open = isExpanded(element) || !element.isConnected;
    saidOpen ||= open;
    return saidOpen && !open;
  };
  const fresh = (): Element[] => {
    if (isShutAgain()) return [];
    const news = (selector: string): Element[] => visible(document, selector).filter((option) => !before.has(option));
    const options = news(OPTIONS);
    const known = options.length > 0 ? options : news(ITEMS);
    // What appeared before them is no list.
    if (known.length > 0) withoutRoles = false;
    return withoutRoles ? appearing.rows() : known;
  };
  const opened = (): true | undefined => (isShutAgain() || fresh().length > 0 ? true : undefined);
  let trigger = element;
  if (!(isExpanded(element) && before.size > 0)) {
    press(element);
    const opensLate = async (): Promise<true | undefined> => {
      const caret = isExpanded(element) ? undefined : caretOf(element);
      const isShut = caret && element.getAttribute("aria-expanded") === "false";
      withoutRoles = true;
      if (!isShut && opened()) return true;
      // What has appeared beside a list that says it is shut is not its own.
      if (isShut) {
        appearing.stop();
        appearing = watchAppearing(document, element);
      }
      if (caret) press((trigger = caret));
      // Some open when they get the keyboard, as a person's press gives it to them.
      else (element as HTMLElement).focus({ preventScroll: true });
      return until(opened, waiting, 75);
    };
    if (!((await until(opened, waiting, 12)) ?? (await opensLate()))) return shut(undefined);
  } else before.clear();

  function shut(result: undefined): undefined {
    if (isExpanded(element)) press(element);
    appearing.stop();
    return result;
  }

  const close = async (): Promise<void> => {
    await shutList();
    appearing.stop();
  };
  const shutList = async (): Promise<void> => {
    const gone = (): true | undefined => (fresh().length === 0 || !fresh().some(isVisible) ? true : undefined);
    if (await until(gone, waiting, 5)) return;
    press(trigger);
    if (await until(gone, waiting, 8)) return;
    const away = { bubbles: true, cancelable: true, composed: true };
    for (const name of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) document.body.dispatchEvent(new MouseEvent(name, away));
    element.dispatchEvent(new FocusEvent("blur"));
    element.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    await until(gone, waiting, 8);
  };
  return { options: fresh, close };
};
