import type { TestBrowser } from "../browser/browsers.ts";

interface OwnWindow {
  readonly chrome: {
    readonly storage: { readonly session: { get(key: string): Promise<Readonly<Record<string, unknown>>> } };
  };
}

/** What the extension keeps under such a key until the browser ends; undefined where it keeps nothing there. */
export const sessionItem = (browser: TestBrowser, key: string): Promise<unknown> =>
  browser.inExtension((page) =>
    page.evaluate(
      async (name) => (await (globalThis as unknown as OwnWindow).chrome.storage.session.get(name))[name],
      key,
    ),
  );
