import type { Browser } from "puppeteer-core";

interface ExtensionsWindow {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(changes: { readonly inDeveloperMode: boolean }): Promise<void>;
    };
  };
}

/** Chromium switches an unpacked extension off when it reloads itself, except for developers: makes one of us. */
export const allowReload = async (browser: Browser): Promise<void> => {
  const page = await browser.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(() =>
    (globalThis as unknown as ExtensionsWindow).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
};
