import type { Corner } from "./corner.ts";
import { panelCss } from "./panel-css.ts";
import { restoreBudget } from "./restore-budget.ts";

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
  /** The script still lives: what it drew stays for another while. */
  renew(): void;
}

/** So long the panel is seen after the last sign of life of its script, in milliseconds. */
const SEEN_FOR = 5000;

const addStyles = (root: ShadowRoot): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelCss);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refused the sheets of content scripts for long (bug 1751346), but exempts their inline style from the page's policy.
    const style = root.ownerDocument.createElement("style");
    style.textContent = panelCss;
    root.append(style);
  }
};

/** Makes the host; `onRestored` is called when it came back after the page had removed or changed it. */
export const createPanelHost = (document: Document, words: HostWords, onRestored: () => void): PanelHost => {
  const element = document.createElement("on-behalf-panel");
  const root = element.attachShadow({ mode: "closed" });
  const content = document.createElement("div");
  root.append(content);
  addStyles(root);
  const mayRestore = restoreBudget();
  let corner: Corner = "bottom-right";
  let attached = false;
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

  const settle = (): void => {
    dress();
    if (element.parentNode !== document.documentElement) document.documentElement.append(element);
    if (!element.matches(":popover-open")) element.showPopover();
    tampering.takeRecords();
  };

  const restore = (): void => {
    if (!attached) return;
    if (mayRestore(performance.now())) {
      settle();
      onRestored();
    } else {
      detach();
    }
  };

  const tampering = new MutationObserver((records) => {
    const changed = records.some(({ type }) => type === "attributes");
    if (changed || element.parentNode !== document.documentElement) restore();
  });
  element.addEventListener("toggle", () => {
    if (attached && element.isConnected && !element.matches(":popover-open")) restore();
  });

  const attach = (): void => {
    if (attached) return;
    attached = true;
    settle();
    tampering.observe(document, { childList: true });
    tampering.observe(document.documentElement, { childList: true });
    tampering.observe(element, { attributes: true });
  };
  const detach = (): void => {
    attached = false;
    tampering.disconnect();
    element.remove();
  };

  return {
    element,
    root,
    content,
    attach,
    detach,
    moveTo: (next) => {
      corner = next;
      dress();
      tampering.takeRecords();
    },
    // Firefox ends a script without a word when the extension is switched off, and leaves its elements in the page; only
    // what has been set in motion before happens then. On the content, not the host: the page cannot reach it there. (Firefox animates no `display`.)
    renew: () => {
      end ??= content.animate({ visibility: "hidden", position: "absolute" }, { delay: SEEN_FOR, duration: 1, fill: "forwards" });
      end.currentTime = 0;
    },
  };
};
