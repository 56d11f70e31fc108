import type { Browser, Runtime } from "webextension-polyfill";

type MessageListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => undefined;

/** What a content script uses of the extension's API; its listeners answer at once or not at all. */
export interface ContentApi extends Pick<Browser, "storage" | "i18n"> {
  readonly runtime: Omit<Browser["runtime"], "onMessage"> & {
    readonly onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
  /** Not in extension pages. */
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

declare const browser: ContentApi | undefined;
declare const chrome: ContentApi;

/**
 * The extension's API inside a portal page, without the polyfill (10 KB in every frame): in Manifest V3 the calls that
 * we make there return promises in every browser.
 */
export const contentApi: ContentApi = typeof browser === "undefined" ? chrome : browser;
