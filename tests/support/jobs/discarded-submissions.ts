import type { TestBrowser } from "../browser/browsers.ts";

interface OwnWindow {
  readonly chrome: {
    readonly storage: { readonly session: { get(key: string): Promise<{ readonly discarded?: readonly string[] }> } };
  };
}

/**
 * The submissions that the extension has taken back since it was started: a lasting sign, where the ticket may have
 * come
 * and gone before anybody looked.
 */
export const discardedSubmissions = (browser: TestBrowser): Promise<readonly string[]> =>
  browser.inExtension((page) =>
    page.evaluate(
      async () => (await (globalThis as unknown as OwnWindow).chrome.storage.session.get("discarded")).discarded ?? [],
    ),
  );
