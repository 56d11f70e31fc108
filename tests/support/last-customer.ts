import type { TestBrowser } from "./browsers.ts";

interface OwnWindow {
  readonly chrome: { readonly storage: { readonly session: { remove(key: string): Promise<void>; get(key: string): Promise<object> } } };
}

/** Makes the extension forget which customer was last open in Partner Center. */
export const forgetLastCustomer = (browser: TestBrowser): Promise<void> =>
  browser.inExtension((page) => page.evaluate(() => (globalThis as unknown as OwnWindow).chrome.storage.session.remove("lastCustomer")));

/** Whether it has noticed one since. */
export const hasLastCustomer = (browser: TestBrowser): Promise<boolean> =>
  browser.inExtension((page) => page.evaluate(async () => "lastCustomer" in (await (globalThis as unknown as OwnWindow).chrome.storage.session.get("lastCustomer"))));
