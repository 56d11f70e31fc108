import type { TestBrowser } from "./browsers.ts";

type Api = Readonly<Record<string, (...parameters: unknown[]) => Promise<void>>>;

/** Calls what Chromium's page of extensions calls when a person presses there. */
export const inExtensionsPage = async (
  browser: TestBrowser,
  calls: readonly (readonly [method: string, ...parameters: unknown[]])[],
): Promise<void> => {
  const page = await browser.browser.newPage();
  await page.goto("chrome://extensions");
  for (const [method, ...parameters] of calls)
    await page.evaluate(
      (name, values) =>
        (globalThis as unknown as { chrome: { developerPrivate: Api } }).chrome.developerPrivate[name]?.(...values),
      method,
      parameters,
    );
  await page.close();
};
