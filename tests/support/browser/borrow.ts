import { launch, type TestBrowser } from "./browsers.ts";
import type { BrowserName } from "./installed-browsers.ts";

/** Browsers that a file of tests is done with; they end with this process. */
const left = new Map<BrowserName, TestBrowser>();

const renewed = async (browser: TestBrowser): Promise<TestBrowser | undefined> => {
  try {
    await browser.renew();
    return browser;
  } catch {
    // What the last file has broken is no trouble of this one.
    await browser.close().catch(() => undefined);
    return undefined;
  }
};

/**
 * A browser for a file of tests that needs nothing special of it: with the extension newly installed, without pages and
 * cookies. To start one takes seconds, so the next file of the same process gets that which was closed.
 */
export const borrow = async (name: BrowserName): Promise<TestBrowser> => {
  const before = left.get(name);
  left.delete(name);
  const browser = (before && (await renewed(before))) ?? (await launch(name));
  const giveBack = (): Promise<void> => {
    left.set(name, browser);
    return Promise.resolve();
  };
  return Object.create(browser, { close: { value: giveBack } }) as TestBrowser;
};
