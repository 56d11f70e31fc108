import type { TestBrowser } from "./browsers.ts";

interface Registered {
  readonly id: string;
  readonly js: string[];
  readonly matches: string[];
}

interface OwnWindow {
  readonly chrome: { readonly scripting: { getRegisteredContentScripts(): Promise<Registered[]> } };
}

/** The content scripts that the extension has registered by itself. */
export const registeredScripts = (browser: TestBrowser): Promise<Registered[]> =>
  browser.inExtension((page) =>
    page.evaluate(() => (globalThis as unknown as OwnWindow).chrome.scripting.getRegisteredContentScripts()),
  );
