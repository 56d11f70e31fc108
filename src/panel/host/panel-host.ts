import { PANEL_TAG } from "./panel-tag.ts";
import type { Corner } from "./corner.ts";
import { modalPlace } from "./modal-place.ts";
import { panelCss } from "../view/panel-css.ts";
import { type RestoreBudget, restoreBudget } from "./restore-budget.ts";

export interface HostWords {
  readonly language: string;
  readonly direction: string;
}

/** Our element in the page. It puts itself back when the page tampers with it, a bounded number of times. */
export interface PanelHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What the panel is drawn into. */
  readonly content: HTMLElement;
  /** Puts the element into the page's top layer. */
  attach(): void;
  detach(): void;
  moveTo(corner: Corner): void;
  /**
   * Moves into the modal dialog that holds the person now, or out of one that is closed. Seen by events where there are
   * any.
   */
  follow(): boolean;
  /** The script still lives: what it drew stays for another while. */
  renew(): void;
}

/** Maximum time for which the panel is seen after the last sign of life of its script, in ms. */
const SEEN_FOR = 5000;

/** Maximum number of times in ten seconds that the panel goes back into a dialog that has thrown it out. */
const EVICTIONS = 4;
/** Maximum number of times in ten seconds that it follows dialogs. */
const MOVES = 40;

const addStyles = (root: ShadowRoot): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelCss);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refused the sheets of content scripts for long (bug 1751346), but exempts their inline style from the
    // page's policy.
    const style = root.ownerDocument.createElement("style");
    style.textContent = panelCss;
    root.append(style);
  }
};

/** Makes the host; `onRestored` is called when it was moved, or came back after the page had removed or changed it. */
export const createPanelHost = (document: Document, words: HostWords, onRestored: () => void): PanelHost => {
  const element = document.createElement(PANEL_TAG);
  const root = element.attachShadow({ mode: "closed" });
  const content = document.createElement("div");
  root.append(content);
  addStyles(root);
  const mayRestore = restoreBudget();
  const mayMove = restoreBudget(MOVES);
  const evictions = new WeakMap<Element, RestoreBudget>();
  const barred = new WeakSet<Element>();
  let place: Element = document.documentElement;
  let corner: Corner = "bottom-right";
  let attached: AbortController | undefined;
  let end: Animation | undefined;

  const dress = (): void => {
    const wanted = {
      popover: "manual",
      lang: words.language,
      dir: words.direction,
      "data-corner": corner,
    };
    for (const name of element.getAttributeNames()) if (!Object.hasOwn(wanted, name)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(wanted))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  };

  /** How far each part was scrolled. Asked of a part that the page has just taken away, it would be nothing. */
  const scrolled = new Map<Element, number>();
  content.addEventListener(
    "scroll",
    ({ target }) => target instanceof Element && scrolled.set(target, target.scrollTop),
    { capture: true, passive: true },
  );

  /** An element that is moved loses the focus, and what it was scrolled by. */
  const move = (): void => {
    const { activeElement } = root;
    place.append(element);
    element.showPopover();
    for (const [part, top] of scrolled) {
      if (root.contains(part)) part.scrollTop = top;
      else scrolled.delete(part);
    }
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  };

  const settle = (): void => {
    dress();
    if (element.parentNode !== place) move();
    else if (!element.matches(":popover-open")) element.showPopover();
    tampering.disconnect();
    for (const parent of new Set([document, document.documentElement, place]))
      tampering.observe(parent, { childList: true });
    // It costs a little in each frame.
    if (place === document.documentElement) drawn.disconnect();
    else drawn.observe(element);
    tampering.observe(element, { attributes: true });
  };

  const isAsLeft = (): boolean => element.parentNode === place && element.matches(":popover-open");

  const restore = (): void => {
    if (!attached) return;
    if (mayRestore(performance.now())) {
      settle();
      onRestored();
    } else if (isAsLeft()) {
      // Attributes of the page's: they make it worse, but a panel that goes helps nobody.
      tampering.disconnect();
    } else {
      detach();
    }
  };

  /** A dialog that clears its children is left, for the root. */
  const evicted = (): void => {
    if (place === document.documentElement || element.parentNode === place) return;
    const mayReturn = evictions.get(place) ?? restoreBudget(EVICTIONS);
    evictions.set(place, mayReturn);
    if (!mayReturn(performance.now())) barred.add(place);
  };

  /** Answers whether there was anything to do. */
  const follow = (): boolean => {
    if (!attached) return false;
    const wanted = modalPlace(document, (dialog) => barred.has(dialog));
    // A panel that is sent to and fro without end stays where it always can.
    const next = wanted === place || mayMove(performance.now()) ? wanted : document.documentElement;
    if (next === place && isAsLeft()) return false;
    if (next === place) restore();
    else {
      place = next;
      settle();
      onRestored();
    }
    return true;
  };

  const modalToggled = ({ target }: Event): void => {
    if (target === element) return;
    follow();
    if (!attached || target !== place) return;
    // Opened again, it lies over us.
    element.hidePopover();
    settle();
    onRestored();
  };

  const tampering = new MutationObserver((records) => {
    evicted();
    if (!follow() && records.some(({ type }) => type === "attributes")) restore();
  });
  /** A dialog that is taken out of the page, or hidden, sends no event: but we are then not drawn. */
  const drawn = new ResizeObserver(() => void setTimeout(follow));
  element.addEventListener("toggle", () => {
    if (attached && element.isConnected && !element.matches(":popover-open")) restore();
  });

  const attach = (): void => {
    if (attached) return;
    attached = new AbortController();
    place = modalPlace(document, (dialog) => barred.has(dialog));
    settle();
    const options = { capture: true, signal: attached.signal };
    const { defaultView } = document;
    defaultView?.addEventListener("toggle", modalToggled, options);
    // Of a dialog in a shadow root nothing is known but where the focus is. The page may not be done with it.
    defaultView?.addEventListener("focusin", () => queueMicrotask(follow), options);
  };
  const detach = (): void => {
    attached?.abort();
    attached = undefined;
    tampering.disconnect();
    drawn.disconnect();
    element.remove();
  };

  return {
    element,
    root,
    content,
    attach,
    detach,
    follow,
    moveTo: (next) => {
      corner = next;
      dress();
      tampering.takeRecords();
    },
    // Firefox ends a script without notice when the extension is switched off, and leaves its elements in the page;
    // only what has been set in motion before happens then. On the content, not the host: the page cannot reach it
    // there. (Firefox animates no `display`.)
    renew: () => {
      end ??= content.animate(
        { visibility: "hidden", position: "absolute" },
        { delay: SEEN_FOR, duration: 1, fill: "forwards" },
      );
      end.currentTime = 0;
    },
  };
};
