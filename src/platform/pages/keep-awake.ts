/** Interval at which Firefox is reminded of its background, in ms: it stops one that heard of nothing for 30 s. */
const INTERVAL = 15_000;

/**
 * Keeps the background awake while this page is open within it, as in Firefox: there the page would end with it. A
 * message counts as work; another call of the API from within a frame does not (browsers.md 3). An offscreen document
 * of Chromium lives without its background.
 * @param send sends the background a message
 */
export const keepAwake = (send: () => Promise<unknown>): void => {
  if (window.parent === window) return;
  setInterval(() => void send(), INTERVAL);
};
