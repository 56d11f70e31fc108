import { activeIn } from "../elements/active-in.ts";
import type { Acting } from "./acting.ts";
import { boundedText } from "../text/bounded-text.ts";
import { elementsOf } from "../elements/elements-of.ts";
import { holds, isBefore, parentOf } from "../elements/tree.ts";
import type { Control } from "./control.ts";
import { isTyped } from "./is-typed.ts";
import { press, pressBeside } from "./press.ts";
import { pressKey } from "./press-key.ts";
import { watchAppearing } from "../watch/watch-appearing.ts";
import { watchExpanded } from "../watch/watch-expanded.ts";
import { isVisible } from "../sight/visible.ts";
import { until } from "./waiting.ts";

const OPTIONS = "[role=option],[role=treeitem],[role=menuitemradio],[role=menuitem],[role=gridcell]";

/** What a list without roles is made of. */
const ITEMS = "li:not([role])";

/** Maximum number of options looked at in one list; a country list has about 250. */
const OPTION_LIMIT = 1000;

/** Maximum number of looks for what a press has opened: at once, then after another press, at the usual interval. */
const TRIES = { first: 12, second: 12, key: 8, late: 45, typed: 40, shut: 5, again: 8, beside: 2 };

/** Keys that open a list. Those that may also choose come only after all the time that a list may take to open. */
const KEYS = { opening: [["ArrowDown"], ["ArrowDown", true]], choosing: [[" "], ["Enter"]] } as const;

/** Maximum time until a list opens, in ms: one that we have given up must not stay open. */
const LATE = 3000;

/** An opened list: its visible options, and how to shut it again. */
export interface OpenList {
  readonly options: () => Element[];
  readonly close: () => Promise<void>;
}

/** What an option is called. */
export const listOptionText = (option: Element): string =>
  boundedText(option) || (option.getAttribute("aria-label") ?? option.getAttribute("title") ?? "");

const visible = (document: Document, selector: string): Element[] => {
  const found: Element[] = [];
  for (const option of elementsOf(document, selector)) {
    if (found.length >= OPTION_LIMIT) break;
    if (option.checkVisibility({ visibilityProperty: true }) && option.getClientRects().length > 0) found.push(option);
  }
  return found;
};

/** Fluent 7 and 8 combo boxes open only from their caret button, behind them (measured: form-filling.md 2). */
const caretOf = (element: Element): Element | undefined => {
  if (element.matches("button,[role=button]")) return undefined;
  for (let around = parentOf(element), depth = 0; around && depth < 3; around = parentOf(around), depth += 1) {
    const button = [...elementsOf(around, "button,[role=button]")].find(
      (one) => isBefore(element, one) && isVisible(one) && boundedText(one, 3).length <= 2,
    );
    if (button) return button;
    if ([...elementsOf(around, "input,[role=combobox]")].length > 1) return undefined;
  }
  return undefined;
};

/** What waits for a list that opens late, by the element that opens it. */
const lateWatches = new WeakMap<Element, () => void>();

/**
 * Opens a custom list and waits for options that were not on the page before; they may be anywhere in the document.
 * Where none comes, the rows of what has appeared are taken for options that were given no role.
 * One that says it is open may load its options first.
 * @param type types into it what is looked for: some open at nothing else
 * @returns `notOpened` where nothing opened; `interrupted` where the person acted: what had opened is shut by then
 */
export const openList = async (
  control: Control,
  acting: Acting,
  type?: () => void,
): Promise<OpenList | "notOpened" | "interrupted"> => {
  const { element } = control;
  const document = element.ownerDocument;
  lateWatches.get(element)?.();
  const before = new Set(visible(document, `${OPTIONS},${ITEMS}`));
  const expanded = watchExpanded(element);
  let appearing = watchAppearing(element);
  let withoutRoles = false;
  let trigger = element;
  /** The person may shut it, and open another one: what is new on the page is not its own then. */
  const isShutAgain = (): boolean => element.isConnected && expanded.wasOpen() && !expanded.isOpen();
  let isOver = false;
  const fresh = (): Element[] => {
    // What opens after it may be a list of the person's.
    if (isShutAgain() || (isOver && !expanded.isOpen())) return [];
    const news = (selector: string): Element[] => visible(document, selector).filter((option) => !before.has(option));
    const options = news(OPTIONS);
    const known = options.length > 0 ? options : news(ITEMS);
    // What appeared before them is no list.
    if (known.length > 0) withoutRoles = false;
    return withoutRoles ? appearing.rows() : known;
  };
  const isPartOf = (target: Node): boolean =>
    fresh().some(
      (option) =>
        holds(option, target) || (target instanceof Element && holds(target, option) && !holds(target, element)),
    );

  const gone = (): true | undefined => (expanded.isOpen() || fresh().some(isVisible) ? undefined : true);
  const shutList = async (tries = TRIES.shut): Promise<void> => {
    if (await until(gone, acting, tries)) return;
    // Whoever has pressed in it has taken it over.
    if (acting.isTheirs(element)) return;
    pressQuietly(trigger, acting);
    if (await until(gone, acting, TRIES.again)) return;
    element.dispatchEvent(new FocusEvent("blur"));
    element.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    if (await until(gone, acting, TRIES.shut)) return;
    await pressBeside(element, () => until(gone, acting, TRIES.beside));
  };
  /** It may still open, or open once more: then it is shut, unless the person opens it. */
  const shutLater = (): void => {
    appearing.stop();
    isOver = true;
    let isEnded = false;
    const end = (): void => {
      if (isEnded) return;
      isEnded = true;
      expanded.stop();
      release();
      lateWatches.delete(element);
    };
    lateWatches.set(element, end);
    expanded.onOpen(() => {
      if (isEnded) return;
      if (acting.isTheirs(element)) end();
      else void shutList(0).then(end);
    });
    void acting.pause(LATE).then(end);
  };
  const close = async (): Promise<void> => {
    await shutList();
    shutLater();
  };
  const giveUp = async <R extends "notOpened" | "interrupted">(result: R): Promise<R> => {
    await shutList();
    shutLater();
    return result;
  };

  const release = acting.opens(element, isPartOf);
  if (expanded.isOpen() && before.size > 0) {
    before.clear();
    return { options: fresh, close };
  }
  const opened = (): "opened" | "interrupted" | undefined =>
    acting.mayAct() ? (isShutAgain() || fresh().length > 0 ? "opened" : undefined) : "interrupted";
  if (!acting.mayAct()) return giveUp("interrupted");
  press(element);
  let state = await until(opened, acting, TRIES.first);
  if (state === undefined) {
    const caret = expanded.isOpen() ? undefined : caretOf(element);
    const isShut = caret && element.getAttribute("aria-expanded") === "false";
    withoutRoles = true;
    // What has appeared beside a list that says it is shut is not its own.
    if (isShut) {
      appearing.stop();
      appearing = watchAppearing(element);
    } else state = opened();
    if (state === undefined) {
      if (!acting.mayAct()) return giveUp("interrupted");
      if (caret) press((trigger = caret));
      // Some open when they get the keyboard, as a person's press gives it to them.
      else (element as HTMLElement).focus({ preventScroll: true });
      state = await until(opened, acting, TRIES.second);
    }
  }
  const attempt = async (act: () => void, tries: number): Promise<void> => {
    // The page may have drawn it anew: then another element is to be pressed.
    if (state !== undefined || !element.isConnected) return;
    // What says that it is open only loads.
    if (!expanded.isOpen()) {
      if (!acting.mayAct()) {
        state = "interrupted";
        return;
      }
      act();
    }
    state = await until(opened, acting, tries);
  };
  const keyed = (key: string, isAlt = false): void => {
    if (activeIn(document) !== element) (element as HTMLElement).focus({ preventScroll: true });
    pressKey(element, key, isAlt);
  };
  for (const [key, isAlt] of KEYS.opening) await attempt(() => keyed(key, isAlt), TRIES.key);
  if (type) await attempt(type, TRIES.typed);
  else await attempt(() => undefined, TRIES.late);
  if (!isTyped(element)) for (const [key] of KEYS.choosing) await attempt(() => keyed(key), TRIES.key);
  if (state === "interrupted") return giveUp(state);
  if (state === undefined || isShutAgain()) return giveUp("notOpened");
  return { options: fresh, close };
};

/** Shuts what we have opened, also in the middle of what the person does: their keyboard stays where it is. */
const pressQuietly = (trigger: Element, acting: Acting): void => {
  const active = activeIn(trigger.ownerDocument);
  press(trigger);
  if (!acting.mayAct() && activeIn(trigger.ownerDocument) !== active && active instanceof HTMLElement)
    active.focus({ preventScroll: true });
};
