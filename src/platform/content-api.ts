import type { Browser } from "webextension-polyfill";

declare const browser: Browser | undefined;
declare const chrome: Browser;

/** What a content script uses of the extension's API. */
export type ContentApi = Pick<Browser, "runtime" | "storage" | "i18n">;

/**
 * The extension's API inside a portal page, without the polyfill (10 KB in every frame): in Manifest V3 the calls that
 * we make there return promises in every browser.
 */
export const contentApi: ContentApi = typeof browser === "undefined" ? chrome : browser;
