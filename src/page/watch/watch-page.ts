import { boundedText } from "../text/bounded-text.ts";
import { lookAt, forgetElements, keepWhileWatched, PARTS_OF_FORMS } from "../elements/elements-of.ts";

/** Minimum and maximum interval between two looks at the page, in ms. */
const QUIET = 60;
const LONGEST_WAIT = 1000;
/**
 * Time after the last change until one more look, in ms: a value that a script sets changes nothing that is observed.
 */
const VALUES_SET = 1500;
/** Looks take at most one part in this number of the time. */
const SHARE = 10;

/** The same while nothing changes but texts and pictures, as clocks and progress bars do. */
const UNREST = { longestWait: 4000, share: 50 };

const isNews = (node: Node): boolean =>
  node instanceof Element && (node.matches(PARTS_OF_FORMS) || node.querySelector(PARTS_OF_FORMS) !== null);

/** Maximum length of a text that is searched for a number, in characters. */
const MAX_TEXT = 2000;
const hasNumber = (node: Node): boolean => /\d{8}/.test(boundedText(node, MAX_TEXT));

/** Maximum duration of a look before a press, in ms: a longer one would be felt. */
const MAX_BEFORE_PRESS = 100;

/** Maximum number of added nodes kept for a look; a page that adds more at once shows no notice but a new view. */
const MAX_ADDED = 500;

/** What changed since the last look. */
export interface PageChange {
  /**
   * Nodes that were added or whose text changed; only collected where they are wanted, for the notice of a submission.
   */
  readonly added: readonly Node[];
}

interface PageWatch {
  /** Asks for a look although nothing changed. */
  readonly lookSoon: () => void;
  /** All nodes from now on, those with a number in them, or none. */
  readonly collectAdded: (wanted: "all" | "numbers" | undefined) => void;
}

/** The Navigation API, where the browser has it. */
interface WithNavigation {
  readonly navigation?: EventTarget;
}

/**
 * Calls `look` after the page has changed: one call for a burst of mutations, never one per mutation, and the longer a
 * look takes the rarer it comes, so that a busy page stays usable; rarer still after changes that can hardly be of a
 * form. Attributes are not observed: portals animate them all the time. Navigation inside the page is heard by the
 * Navigation API (it fires in the isolated world; measured: form-filling.md 6).
 */
export const watchPage = (
  window: Window & typeof globalThis,
  look: (change: PageChange) => void,
  signal: AbortSignal,
): PageWatch => {
  const { document } = window;
  let added: Node[] = [];
  let collecting: Parameters<PageWatch["collectAdded"]>[0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let later: typeof timer;
  /** How long the last two looks took. The first look at a new view is expensive, and must not delay the next one. */
  let costs: readonly [number, number] = [0, 0];

  const run = (): void => {
    timer = undefined;
    const change = { added };
    added = [];
    const began = performance.now();
    try {
      lookAt(document, () => look(change));
    } finally {
      costs = [costs[1], performance.now() - began];
    }
  };
  const lookWithin = (longestWait: number, share: number): void => {
    const wait = Math.min(longestWait, Math.max(QUIET, Math.min(...costs) * share));
    const at = performance.now() + wait;
    if (signal.aborted || (timer !== undefined && due <= at)) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(run, wait);
  };
  const lookSoon = (): void => lookWithin(LONGEST_WAIT, SHARE);
  const lookLater = (): void => {
    clearTimeout(later);
    later = setTimeout(lookSoon, VALUES_SET);
  };
  /** What a press unfolds comes into sight gradually. */
  const lookTwice = (): void => {
    lookSoon();
    lookLater();
  };
  const observer = new MutationObserver((records) => {
    if (collecting) {
      for (const { type, target, addedNodes } of records) {
        for (const node of type === "characterData" ? [target] : addedNodes) {
          if (added.length < MAX_ADDED && (collecting === "all" || hasNumber(node))) added.push(node);
        }
      }
    }
    lookLater();
    const news = records.some(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].some(isNews));
    if (news) forgetElements();
    if (news || added.length > 0) lookSoon();
    else lookWithin(UNREST.longestWait, UNREST.share);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  keepWhileWatched(signal);
  // A press may open another view: what has come since the last look would never be seen.
  const lookNow = ({ isTrusted }: Event): void => {
    if (!isTrusted || timer === undefined || Math.min(...costs) > MAX_BEFORE_PRESS) return;
    clearTimeout(timer);
    run();
  };
  document.addEventListener("pointerdown", lookNow, { capture: true, passive: true, signal });
  document.addEventListener("transitionend", () => lookWithin(UNREST.longestWait, UNREST.share), {
    capture: true,
    passive: true,
    signal,
  });
  for (const name of ["input", "change", "click", "focusin", "scrollend"])
    document.addEventListener(name, lookTwice, { capture: true, passive: true, signal });
  for (const name of ["hashchange", "popstate", "visibilitychange", "resize"])
    window.addEventListener(name, lookSoon, { signal });
  (window as WithNavigation).navigation?.addEventListener("currententrychange", lookSoon, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  lookSoon();
  return { lookSoon, collectAdded: (wanted) => void (collecting = wanted) };
};
