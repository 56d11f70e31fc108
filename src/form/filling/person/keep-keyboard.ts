import type { Acting } from "../../../page/controls/acting.ts";
import { activeIn } from "../../../page/elements/active-in.ts";
import { elementsAt } from "../../../page/elements/elements-at.ts";
import { searchIn } from "../../../page/elements/search-in.ts";
import { holds, parentOf } from "../../../page/elements/tree.ts";
import type { Person } from "./watch-person.ts";

/** Lends the keyboard to a list that we open, and gives it back. */
export interface Keyboard {
  /** Runs something as one turn of ours: it ends where the person acts. */
  readonly inTurn: <T>(act: (acting: Acting) => Promise<T>) => Promise<T>;
}

interface Home {
  readonly element: Element;
  /** Where the caret is in an editable part of the page, which does not remember it. */
  readonly range: Range | undefined;
}

/** Parts of a press, all of which are kept from a list of ours that the person meets by accident. */
const PRESS = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];

/** Maximum time in which a toolkit takes the keyboard once more after its list has shut, in ms. */
const AFTER = 1500;

/** Keys that may move the keyboard on, as the person wants it. */
const MOVING = ["Tab", "Enter", "Escape", "F6"];

/** Maximum duration of a press, in ms. */
const MAX_PRESS = 1000;

const FOCUSABLE = "input,textarea,select,button,a[href],[tabindex],[contenteditable]";

const CONTROLS = "input:not([type=hidden]),textarea,select,[role=combobox]";

/** A control with the arrow and the icons around it. */
const surroundingsOf = (element: Element): Element => {
  const count = (around: Element): number => [...searchIn(around, CONTROLS)].length;
  const own = count(element);
  let around = element;
  for (let depth = 0; depth < 3; depth += 1) {
    const parent = parentOf(around);
    if (!parent || count(parent) > 1 + own) break;
    around = parent;
  }
  return around;
};

/**
 * Keeps the keyboard where the person has it. Some toolkits move it into a list that we open; until it is given back,
 * the next key goes to where the person was typing, and a press that meets our list by accident is kept from it.
 */
export const keepKeyboard = (
  document: Document,
  person: Person,
  pause: Acting["pause"],
  signal: AbortSignal,
): Keyboard => {
  const view = document.defaultView;
  let home: Home | undefined;
  /** What we have opened, or what may still open, each with what belongs to it. */
  const ours = new Map<Element, (target: Node) => boolean>();
  let turns = 0;
  let oursUntil = 0;
  /** What the person had done when our turn began. */
  let actsBefore: number | undefined;
  let swallowUntil = 0;

  /** What was shut last. */
  let lent: Element | undefined;
  const isPartOf = (target: Node): boolean => [...ours.values()].some((isPart) => isPart(target));
  /** The keyboard is in a list of ours, at what opened it, or was dropped with it. */
  const isLent = (active = activeIn(document)): boolean =>
    active === null ||
    active === document.body ||
    isPartOf(active) ||
    [...ours.keys(), lent].some((one) => one !== undefined && holds(surroundingsOf(one), active));
  person.ours((element) => [...ours.keys()].some((one) => holds(one, element) || holds(element, one)));

  const whereItIs = (): Home | undefined => {
    const activeElement = activeIn(document);
    const selection = document.getSelection();
    const isEditable = activeElement instanceof HTMLElement && activeElement.isContentEditable;
    const range = isEditable && selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    return activeElement
      ? {
          element: activeElement,
          // Of one in a shadow tree the document does not know where the caret is.
          range: range && activeElement.contains(range.startContainer) ? range.cloneRange() : undefined,
        }
      : undefined;
  };
  const giveBack = (): void => {
    if (!home || home.element === activeIn(document)) return;
    const { element, range } = home;
    if (!(element instanceof HTMLElement) || !element.isConnected || element === document.body) {
      const active = activeIn(document);
      if (active instanceof HTMLElement) active.blur();
      return;
    }
    element.focus({ preventScroll: true });
    if (!range) return;
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  };
  const hear = (name: string, listener: (event: Event) => void): void =>
    view?.addEventListener(
      name,
      (event) =>
        void (event.isTrusted && (turns > 0 || ours.size > 0 || performance.now() < oursUntil) && listener(event)),
      { capture: true, signal },
    );

  hear("keydown", (event) => {
    if (home && home.element !== activeIn(document) && (person.acts() === actsBefore || isLent())) {
      // Its default action follows the keyboard: the letter lands where the person is typing.
      giveBack();
      event.stopImmediatePropagation();
      person.acted(home.element);
    }
    if (event instanceof KeyboardEvent && MOVING.includes(event.key)) home = undefined;
  });
  for (const name of PRESS) {
    hear(name, (event) => {
      const [target] = event.composedPath();
      if (name === "pointerdown") {
        home = undefined;
        // The press before may have ended without a click.
        swallowUntil = 0;
        if (target instanceof Node && isPartOf(target) && event instanceof PointerEvent) {
          swallowUntil = performance.now() + MAX_PRESS;
          person.acted(document.body);
          // What they meant lies beneath.
          const beneath = elementsAt(document, event.clientX, event.clientY).find(
            (element) => !isPartOf(element) && element.matches(FOCUSABLE),
          );
          if (beneath instanceof HTMLElement) {
            beneath.focus({ preventScroll: true });
            home = whereItIs();
          }
        }
      } else if (name === "click" && performance.now() > swallowUntil) {
        // Only after the page has heard of it: a list that opens takes the keyboard.
        setTimeout(() => (home = whereItIs()));
      }
      if (performance.now() > swallowUntil) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (name === "click") swallowUntil = 0;
    });
  }
  return {
    inTurn: async (act) => {
      const acts = person.acts();
      home = whereItIs();
      actsBefore = acts;
      turns += 1;
      const acting: Acting = {
        pause,
        mayAct: () => !signal.aborted && person.acts() === acts && person.restIn() === 0,
        opens: (element, isPart) => {
          ours.set(element, isPart);
          return () => {
            ours.delete(element);
            lent = element;
            oursUntil = performance.now() + AFTER;
          };
        },
        isTheirs: (element) => {
          const target = person.acts() === acts ? undefined : person.target();
          return (
            target !== undefined && (holds(surroundingsOf(element), target) || ours.get(element)?.(target) === true)
          );
        },
      };
      try {
        return await act(acting);
      } finally {
        actsBefore = undefined;
        turns -= 1;
        giveBack();
      }
    },
  };
};
