import { elementsOf, keepWhileWatched, lookAt, mendElements, PARTS_OF_FORMS } from "../elements/elements-of.ts";
import { watchRoots } from "../elements/shadow-roots.ts";
import { closestIn, holds } from "../elements/tree.ts";
import { addNodes, type WantedNodes } from "./added-nodes.ts";
import { changedParts } from "./changed-parts.ts";
import { watchDrawn } from "./watch-drawn.ts";

/** Minimum and maximum interval between two looks at the page, in ms. */
const QUIET = 60;
const LONGEST_WAIT = 1000;
/** Time after a change until the look at it, in ms, where the last look was longer ago than that. */
const AFTER_REST = 15;
/**
 * Time after the last change until one more look, in ms: a value that a script sets changes nothing that is observed.
 * Interval, too, at which an open form is asked for such values while other parts of the page change.
 */
const VALUES_SET = 1500;
/** Looks take at most one part in this number of the time. */
const SHARE = 10;

/** The same while nothing changes but texts and pictures, as clocks and progress bars do. */
const UNREST = { longestWait: 4000, share: 50 };

/** What a form is made of, whatever else is around it. */
const CONTROLS =
  "input:not([type=hidden],[type=file],[type=checkbox]),textarea,select,[role=combobox],[role=textbox]," +
  "[aria-haspopup=listbox]";

/** What may make a part of a form of an element, and is changed rarely. */
const OBSERVED = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: [
    "role",
    "title",
    "tabindex",
    "contenteditable",
    "aria-haspopup",
    "aria-checked",
    "aria-pressed",
    "aria-expanded",
  ],
};

/** What says which form is open, wherever it is. */
const HEADINGS = "h1,h2,h3,h4,[role=heading]";

/** Maximum duration of a look before a press, in ms: a longer one would be felt. */
const MAX_BEFORE_PRESS = 100;

/** What changed since the last look. */
export interface PageChange {
  /**
   * Nodes that were added or whose text changed; only collected where they are wanted, for the notice of a submission.
   */
  readonly added: readonly Node[];
  /** Whether all is to be looked at; else nothing has changed but what was added, which holds no part of a form. */
  readonly isWide: boolean;
}

/** What is known of an open form. */
export interface OpenPart {
  /** The parts of the page in which a change of a text may be one of the form; none where that is not known. */
  readonly regions: () => readonly Element[];
  /** Whether the form shows other values than at the last look, or is not shown any more; it costs little to ask. */
  readonly isStale: () => boolean;
}

export interface PageWatch {
  /** Asks for a look although nothing changed. */
  readonly lookSoon: () => void;
  /** The same without a wait, for what does not come in bursts. */
  readonly lookAtOnce: () => void;
  /** Grows with each change that may be one of a form, up to this moment. */
  readonly changes: () => number;
  /** All nodes from now on, those with a number in them, or none. */
  readonly collectAdded: (wanted: WantedNodes) => void;
}

/** The Navigation API, where the browser has it. */
interface WithNavigation {
  readonly navigation?: EventTarget;
}

/**
 * Calls `look` after the page has changed: one call for a burst of mutations, never one per mutation, and the longer a
 * look takes the rarer it comes, so that a busy page stays usable; rarer still after changes that can hardly be of a
 * form. While a form is open, changes elsewhere bring none. Few attributes are observed: portals animate the others all
 * the time. Navigation inside the page is heard by the Navigation API (it fires in the isolated world; measured:
 * form-filling.md 6).
 */
export const watchPage = (
  window: Window & typeof globalThis,
  look: (change: PageChange) => void,
  signal: AbortSignal,
  { regions, isStale }: OpenPart = { regions: () => [], isStale: () => false },
): PageWatch => {
  const { document } = window;
  let added: Node[] = [];
  let collecting: WantedNodes;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let later: typeof timer;
  let wasPressed = false;
  let reading: typeof timer;
  let checking: typeof timer;
  let changes = 0;
  /** How long the last two looks took. The first look at a new view is expensive, and must not delay the next one. */
  let costs: readonly [number, number] = [0, 0];
  let ended = 0;

  const lookAtAll = (isWide: boolean): void => {
    const change = { added, isWide };
    added = [];
    lookAt(document, () => {
      look(change);
      if (!isWide) return;
      watchMore(elementsOf(document, CONTROLS));
    });
  };
  const run = (): void => {
    timer = undefined;
    const began = performance.now();
    try {
      lookAtAll(true);
    } finally {
      ended = performance.now();
      costs = [costs[1], ended - began];
    }
  };
  const lookWithin = (longestWait: number, share: number): void => {
    const now = performance.now();
    const least = now - ended > QUIET ? AFTER_REST : QUIET;
    const wait = Math.min(longestWait, Math.max(least, Math.min(...costs) * share));
    const at = now + wait;
    if (signal.aborted || (timer !== undefined && due <= at)) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(run, wait);
  };
  const lookSoon = (): void => lookWithin(LONGEST_WAIT, SHARE);
  const lookIfStale = (): void => {
    if (isStale()) lookSoon();
  };
  /** Of an open form only the values, unless something was pressed: what that unfolds comes into sight gradually. */
  const lookLater = (isPressed: boolean): void => {
    wasPressed ||= isPressed;
    clearTimeout(later);
    later = setTimeout(() => {
      if (wasPressed || regions().length === 0) lookSoon();
      else lookIfStale();
      wasPressed = false;
    }, VALUES_SET);
  };
  const lookTwice = ({ type, isTrusted }: Partial<Event> = {}): void => {
    lookSoon();
    lookLater(isTrusted === true && type === "click");
  };
  const drawn = (): void => {
    changes += 1;
    lookSoon();
  };
  const watchMore = watchDrawn(drawn, signal);
  const readSoon = (): void => {
    reading ??= setTimeout(() => {
      reading = undefined;
      if (added.length > 0) lookAtAll(false);
    }, QUIET);
  };
  const check = (): void => {
    checking ??= setTimeout(() => {
      checking = undefined;
      lookIfStale();
    }, VALUES_SET);
  };
  /** Whether a change of texts at a node may be one of a form. */
  const isNear = (target: Node, parts = regions()): boolean => {
    if (parts.length === 0 || parts.some((part) => holds(part, target))) return true;
    const element = target instanceof Element ? target : target.parentElement;
    return element !== null && closestIn(element, HEADINGS) !== null;
  };
  const hear = (records: readonly MutationRecord[]): void => {
    if (records.length === 0) return;
    addNodes(added, records, collecting);
    const parts = changedParts(records);
    const open = regions();
    const isOfForm = parts.isAny || records.some(({ target }) => isNear(target, open));
    if (isOfForm) changes += 1;
    if (parts.isAny) {
      mendElements(parts.added);
      lookTwice();
    } else if (isOfForm) {
      lookLater(false);
      lookWithin(UNREST.longestWait, UNREST.share);
    } else check();
    if (added.length > 0) readSoon();
  };
  const observer = new MutationObserver(hear);
  keepWhileWatched(signal);
  // A press may open another view: what has come since the last look would never be seen.
  const lookNow = ({ isTrusted }: Event): void => {
    if (!isTrusted || timer === undefined || Math.min(...costs) > MAX_BEFORE_PRESS) return;
    clearTimeout(timer);
    run();
  };
  document.addEventListener("pointerdown", lookNow, { capture: true, passive: true, signal });
  const moved = ({ target }: Event): void => {
    const isAround = target instanceof Node && regions().some((part) => holds(target, part));
    if (isAround || !(target instanceof Node) || isNear(target)) lookWithin(UNREST.longestWait, UNREST.share);
    else check();
  };
  /** Some events do not leave the shadow tree that they are in. */
  const watchTree = (root: Document | ShadowRoot): void => {
    observer.observe(root, OBSERVED);
    root.addEventListener("transitionend", moved, { capture: true, passive: true, signal });
    for (const name of ["input", "change", "click", "focusin", "scrollend"])
      root.addEventListener(name, lookTwice, { capture: true, passive: true, signal });
  };
  watchTree(document);
  const rootCame = (root: ShadowRoot): void => {
    watchTree(root);
    if (!root.querySelector(PARTS_OF_FORMS)) return;
    changes += 1;
    lookTwice();
  };
  watchRoots(document, rootCame, signal);
  for (const name of ["hashchange", "popstate", "visibilitychange", "resize"])
    window.addEventListener(name, lookSoon, { signal });
  (window as WithNavigation).navigation?.addEventListener("currententrychange", lookSoon, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    for (const one of [timer, later, reading, checking]) clearTimeout(one);
  });
  lookSoon();
  return {
    lookSoon,
    lookAtOnce: () => lookWithin(0, 0),
    changes: () => {
      hear(observer.takeRecords());
      return changes;
    },
    collectAdded: (wanted) => void (collecting = wanted),
  };
};
