import { PANEL_EVENTS } from "./panel-events.ts";
import { pointedAt } from "./pointed-at.ts";

/** What ends in the panel is the panel's only if it began there: a page waits for the end of its own drag anywhere. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  pointerup: "pointerdown",
  mouseup: "mousedown",
  touchend: "touchstart",
  keyup: "keydown",
};
const BEGIN = Object.values(BEGINNINGS);

/** Maximum time between the pointer's lifting and its click, in ms; after it the click counts as swallowed. */
const CLICK_WITHIN = 100;
/** Time in which a click that comes after all is the same press, in ms. */
const LATE_CLICK = 1000;

interface Parts {
  readonly host: Element;
  readonly root: ShadowRoot;
  /** A press or key begins: what lies over the panel now is to be looked at. */
  readonly onBegin: () => void;
  readonly signal: AbortSignal;
}

export interface Presses {
  /** Takes an event as the window hears of it, before the page's own listeners where ours came first. */
  readonly hear: (event: Event) => void;
  /** The person's own event for one that was passed on into the panel. */
  readonly originOf: (event: Event) => Event;
}

/**
 * Keeps from the page what happens in the panel, and brings the panel the presses that the page would swallow: a page
 * that holds the person in its dialog stops every click outside it, or closes the dialog at it. A
 * click that other listeners of the page have swallowed first is known by the pointer that went down and up.
 */
export const pressesOn = ({ host, root, onBegin, signal }: Parts): Presses => {
  const origins = new WeakMap<Event, Event>();
  const begun = new Set<string>();
  let pressed: Element | undefined;
  let spentUntil = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const controlOf = (event: Event): Element | undefined => {
    const place = pointedAt(event);
    return (place ? root.elementFromPoint(...place) : root.activeElement)?.closest("button,a,summary") ?? undefined;
  };
  /** Links and what unfolds the browser works itself; a click of ours does the same where it was kept from it. */
  const pass = (event: Event, control: Element): void => {
    if (control.localName !== "button" && event.type === "click" && !event.defaultPrevented) return;
    const click = new MouseEvent("click", { cancelable: true });
    origins.set(click, event);
    control.dispatchEvent(click);
  };
  const swallowed = (event: Event, control: Element): void => {
    spentUntil = performance.now() + LATE_CLICK;
    pass(event, control);
  };
  const lifted = (event: Event): void => {
    const control = controlOf(event);
    if (control === undefined || control !== pressed || performance.now() < spentUntil) return;
    clearTimeout(waiting);
    waiting = setTimeout(swallowed, CLICK_WITHIN, event, control);
  };
  const clicked = (event: Event): void => {
    clearTimeout(waiting);
    const control = controlOf(event);
    if (control && !(pointedAt(event) && performance.now() < spentUntil)) pass(event, control);
  };
  /** Where the page prevents it, no click follows a key. */
  const keyed = (event: KeyboardEvent): void => {
    const control = controlOf(event);
    if (!control || !event.defaultPrevented || event.repeat) return;
    if (event.key === "Enter" || (event.key === " " && control.localName !== "a")) pass(event, control);
  };

  const hear = (event: Event): void => {
    if (!event.isTrusted || signal.aborted || !event.composedPath().includes(host)) return;
    const { type } = event;
    const beginning = BEGINNINGS[type];
    if (beginning !== undefined && !begun.delete(beginning)) return;
    // Only the browser knows what a screen reader's click is meant for.
    if (type === "click" && !pointedAt(event) && !controlOf(event)) return;
    event.stopImmediatePropagation();
    if (BEGIN.includes(type)) {
      begun.add(type);
      onBegin();
    }
    if (event instanceof KeyboardEvent) {
      if (type === "keydown") keyed(event);
    } else if (type === "click") clicked(event);
    else if (type === "pointerdown" || type === "mousedown") {
      // After a finger's pointer events come those of a mouse, sometimes late.
      if (type === "pointerdown") spentUntil = 0;
      pressed = event instanceof MouseEvent && event.button === 0 ? controlOf(event) : undefined;
    } else if (type === "pointerup" || type === "mouseup") lifted(event);
  };
  const view = host.ownerDocument.defaultView;
  for (const name of PANEL_EVENTS) view?.addEventListener(name, hear, { capture: true, passive: true, signal });
  signal.addEventListener("abort", () => clearTimeout(waiting));
  return { hear, originOf: (event) => origins.get(event) ?? event };
};
