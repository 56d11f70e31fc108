import { browser } from "../browser.ts";

/** Interval at which Firefox is reminded of its background, in ms: it stops one that did nothing for 30 s. */
const INTERVAL = 15_000;

/**
 * Keeps the background awake while this page is open within it, as in Firefox: there the page would end with it. A call
 * of the extension's API counts as work. An offscreen document of Chromium lives without its background.
 */
export const keepAwake = (): void => {
  if (window.parent === window) return;
  setInterval(() => void browser.runtime.getPlatformInfo(), INTERVAL);
};
