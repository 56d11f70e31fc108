/** The extension's API as promises, in the background and in our own pages. The only import of the polyfill. */
export { default as browser } from "webextension-polyfill";
