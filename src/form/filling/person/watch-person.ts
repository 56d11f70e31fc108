import { activeIn } from "../../../page/elements/active-in.ts";
import { listen } from "../../../page/elements/listen.ts";
import { searchIn } from "../../../page/elements/search-in.ts";
import { watchRoots } from "../../../page/elements/shadow-roots.ts";
import { closestIn, holds } from "../../../page/elements/tree.ts";

/** Time after a key, a press, or the end of a composition until the person is at rest, in ms. */
const REST = 400;

/** The same before we open what takes the keyboard, while their caret is in a text: they may be thinking, in ms. */
const REST_IN_TEXT = 2500;

/** Time after the pointer has moved over the form until it is at rest, in ms: a press may follow. */
const POINTER_REST = 250;

/** Maximum time between an act of the person and the opening of a list that is theirs, in ms. */
const OPENED_WITHIN = 2000;

/** Time without an act, in ms, after which a person with the keyboard elsewhere has left the list that they opened. */
const LEFT_AFTER = 10_000;

/** Time without an act, in ms, after which a person with the caret in a field is doing something else. */
const IN_FIELD = 5000;

/** What has opened a list; the focus is there or in the list. A tree of its own may be a portal's menu. */
const OPENED = "[aria-haspopup][aria-expanded=true],[role=combobox][aria-expanded=true]";
const CHOOSING = `[role=listbox],[role=tree],${OPENED}`;

/** A native list that is open, in browsers that have the selector. */
const OPEN_SELECT = "select:open";

/** Where a person writes. */
const TEXT =
  "input:not([type=radio],[type=checkbox],[type=button],[type=submit],[readonly])," +
  "textarea,[contenteditable]:not([contenteditable=false])";

/** What the person is doing in a document, by trusted events only. */
export interface Person {
  /**
   * The time until we may press, focus or open something, in ms: 0 at once, infinite while the person composes a text
   * or has a list open.
   * @param takesKeyboard what we mean to open may take the keyboard from them
   */
  readonly restIn: (takesKeyboard?: boolean) => number;
  /** Grows with each press, key and composition. */
  readonly acts: () => number;
  /** What the last of them met. */
  readonly target: () => Node | undefined;
  /** An act that somebody else heard, and that met this element. */
  readonly acted: (target: Node) => void;
  /** Registers which elements we have opened, or may open. */
  readonly ours: (isOurs: (element: Element) => boolean) => void;
  /** Whether the person has put the keyboard into this control a moment ago: they may go on there. */
  readonly isIn: (control: Element) => boolean;
  /** When they last pressed a button, by `performance.now`: what the page does then is not about us. */
  readonly pressedAt: () => number;
}

/** What goes on to the next step, checks the form, or sends it. */
const BUTTON = "button,[role=button],[role=tab],a[href],input[type=submit],input[type=button]";

/**
 * Watches the person.
 * @param places the parts of the page in which the form is: the pointer counts only there
 */
export const watchPerson = (document: Document, places: () => readonly Element[], signal: AbortSignal): Person => {
  const opened = new Set<Element>();
  const knowsOpenSelects = CSS.supports(`selector(${OPEN_SELECT})`);
  let lastAct = Number.NEGATIVE_INFINITY;
  let lastMove = lastAct;
  let acts = 0;
  let target: Node | undefined;
  let composing: Node | undefined;
  let isOurs = (_element: Element): boolean => false;
  let tabbed = false;
  let pressedAt = lastAct;

  const acted = (at: Node): void => {
    acts += 1;
    lastAct = performance.now();
    target = at;
    tabbed = false;
  };
  const hear = (names: readonly string[], listener: (at: Node, event: Event) => void): void =>
    listen(
      document,
      names,
      (event) => {
        const [at] = event.composedPath();
        if (event.isTrusted && at instanceof Node) listener(at, event);
      },
      signal,
    );
  hear(["pointerdown", "keydown", "beforeinput", "compositionstart", "compositionend"], (at, event) => {
    acted(at);
    tabbed = event instanceof KeyboardEvent && event.key === "Tab";
    if (at instanceof Element && closestIn(at, BUTTON)) pressedAt = lastAct;
    // However long the pause in it: an unfinished word is in the person's hands. A key outside of it says that it is
    // over.
    if (event.type === "compositionstart") composing = at;
    else if (
      event.type === "compositionend" ||
      (event instanceof KeyboardEvent && !event.isComposing && event.key !== "Process")
    )
      composing = undefined;
  });
  hear(["pointermove", "dragover"], (at) => {
    if (places().some((place) => holds(place, at))) lastMove = performance.now();
  });
  // Observed, not looked up now and then: a list may be open for a few milliseconds only.
  const observer = new MutationObserver((records) => {
    if (performance.now() - lastAct > OPENED_WITHIN) return;
    for (const { target: changed } of records)
      if (changed instanceof Element && changed.matches(OPENED) && !isOurs(changed)) opened.add(changed);
  });
  const observe = (root: Node): void => observer.observe(root, { subtree: true, attributeFilter: ["aria-expanded"] });
  observe(document);
  watchRoots(document, observe, signal);
  signal.addEventListener("abort", () => observer.disconnect());

  /** Whether something is in a known part of the page that holds the form too. */
  const isBesideFields = (one: Element): boolean =>
    places().some((place) => place.tagName !== "BODY" && holds(place, one));
  const hasListOpen = (): boolean => {
    const active = activeIn(document);
    if (knowsOpenSelects && (active?.matches(OPEN_SELECT) || document.querySelector(OPEN_SELECT))) return true;
    const isIdle = performance.now() - lastAct > LEFT_AFTER;
    const choosing = (active && closestIn(active, CHOOSING)) ?? undefined;
    // What opened the form's own pane stays open with it, and is no list that the person is in.
    const isInForm = active !== null && isBesideFields(active);
    for (const one of opened)
      if (!one.isConnected || !one.matches(OPENED) || isOurs(one) || (isInForm && !isBesideFields(one)))
        opened.delete(one);
    if (
      [...opened].some(
        (one) =>
          !isIdle ||
          (choosing !== undefined &&
            (choosing !== one || isBesideFields(one) || places().every(({ tagName }) => tagName === "BODY"))),
      )
    )
      return true;
    // It may have been opened before anybody watched.
    return !isIdle && choosing !== undefined && [...searchIn(document, OPENED)].some((one) => !isOurs(one));
  };
  return {
    restIn: (takesKeyboard = false) => {
      if (composing?.isConnected === true || hasListOpen()) return Number.POSITIVE_INFINITY;
      const now = performance.now();
      const isWriting = takesKeyboard && activeIn(document)?.matches(TEXT) === true && acts > 0;
      return Math.max(0, lastAct + (isWriting ? REST_IN_TEXT : REST) - now, lastMove + POINTER_REST - now);
    },
    acts: () => acts,
    target: () => target,
    acted,
    ours: (next) => {
      isOurs = next;
    },
    isIn: (control) => {
      const activeElement = activeIn(document);
      if (!activeElement || !holds(control, activeElement) || acts === 0 || performance.now() - lastAct > IN_FIELD)
        return false;
      const labels = (activeElement as HTMLInputElement).labels ?? [];
      return tabbed || [control, ...labels].some((one) => target !== undefined && holds(one, target));
    },
    pressedAt: () => pressedAt,
  };
};
