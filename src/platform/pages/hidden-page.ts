import { browser } from "../browser.ts";
import type { Browser } from "../browser-types.ts";

/** A page of ours that nobody sees: what the background itself has no means for runs there. */
export interface HiddenPage {
  readonly isOpen: () => Promise<boolean>;
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Chromium's `offscreen`, of which the polyfill knows nothing. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

/** An offscreen document, which outlives the service worker. */
const offscreenPage = (offscreen: Offscreen, url: string, justification: string): HiddenPage => ({
  isOpen: () => offscreen.hasDocument(),
  open: () => offscreen.createDocument({ url, reasons: ["WORKERS"], justification }),
  close: async () => {
    if (await offscreen.hasDocument()) await offscreen.closeDocument();
  },
});

/** A frame in the page of Firefox's background, which ends with it. */
const framedPage = (page: Document, url: string): HiddenPage => {
  const frame = (): HTMLIFrameElement | null => page.querySelector("iframe");
  return {
    isOpen: () => Promise.resolve(frame() !== null),
    open: () => {
      const opened = page.createElement("iframe");
      opened.src = url;
      page.documentElement.append(opened);
      return Promise.resolve();
    },
    close: () => {
      frame()?.remove();
      return Promise.resolve();
    },
  };
};

/**
 * The one hidden page of the extension.
 * @param why for the browser, and whoever reviews the extension
 */
export const hiddenPage = (path: string, why: string): HiddenPage => {
  const { offscreen } = browser as Browser & { readonly offscreen?: Offscreen };
  const url = browser.runtime.getURL(path);
  return offscreen ? offscreenPage(offscreen, url, why) : framedPage(document, url);
};
