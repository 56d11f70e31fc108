import type { HandsPage, PageEntry, Place } from "./protocol.ts";
import { controlOf, isInFront, nameOf, openControls, shownEntries } from "./rows.ts";

/** Longer logs tell nothing more. */
const LOG_LIMIT = 5000;

const LISTENED = {
  keydown: "key",
  input: "input",
  compositionstart: "compositionstart",
  compositionend: "compositionend",
  pointerdown: "press",
  focusin: "focus",
} as const;

const placeOf = (element: Element): Place => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
};

const valueOf = (event: Event, target: EventTarget | undefined): string => {
  if (event instanceof KeyboardEvent) return event.ctrlKey ? `Control+${event.key}` : event.key;
  if (event instanceof CompositionEvent) return event.data;
  return event.type === "input" && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    ? target.value
    : "";
};

/** Tells of every list that opens or shuts, also of one that leaves the page open. */
const watchLists = (tell: (kind: "opens" | "shuts", where: string) => void): void => {
  const open = new Map<Element, string>();
  new MutationObserver(() => {
    const now = new Set(openControls());
    for (const [control, name] of open) {
      if (now.has(control)) continue;
      open.delete(control);
      tell("shuts", name);
    }
    for (const control of now) {
      if (open.has(control)) continue;
      open.set(control, nameOf(control));
      tell("opens", nameOf(control));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-expanded"] });
};

/**
 * Keeps a log of keys, presses, compositions and lists in this document, and puts `window.hands` in place.
 * @param hasForm whether the form is there
 */
export const keepLog = (hasForm: () => boolean): void => {
  const log: PageEntry[] = [];
  const tell = (kind: PageEntry["kind"], where: string, what = "", trusted = false): void => {
    if (log.length < LOG_LIMIT)
      log.push({ at: performance.timeOrigin + performance.now(), kind, where, what, trusted });
  };
  for (const [type, kind] of Object.entries(LISTENED)) {
    const hear = (event: Event): void => {
      const target = event.composedPath()[0];
      tell(kind, nameOf(target), valueOf(event, target), event.isTrusted);
    };
    addEventListener(type, hear, { capture: true, passive: true });
  }
  watchLists(tell);
  let had = false;
  const hands: HandsPage = {
    log,
    hasForm: () => {
      const has = hasForm();
      if (had && !has) tell("pane", "the form", "gone");
      had = has;
      return has;
    },
    place: (label) => {
      const control = controlOf(label);
      return control && isInFront(control) ? placeOf(control) : undefined;
    },
    show: (label) => controlOf(label)?.scrollIntoView({ block: "center" }),
    entries: () =>
      shownEntries().flatMap((entry) =>
        isInFront(entry) ? [{ ...placeOf(entry), text: entry.textContent?.trim() ?? "" }] : [],
      ),
    openLists: () => openControls().map(nameOf),
  };
  window.hands = hands;
};
