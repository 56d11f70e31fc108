import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect } from "vitest";
import { addressOf } from "../support/browser/address-of.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { launch, type TestBrowser } from "../support/browser/browsers.ts";
import { partner } from "../support/jobs/extension-settings.ts";
import { waitFor } from "../support/wait-for.ts";

interface ExtensionApi {
  readonly action: { getBadgeText(details: object): Promise<string>; getTitle(details: object): Promise<string> };
  readonly storage: { readonly local: { get(key: string): Promise<{ settings?: { contactDetails: object } }> } };
}

const badge = (browser: TestBrowser): Promise<string[]> =>
  browser.inExtension((page) =>
    page.evaluate(async () => {
      const { action } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      return Promise.all([action.getBadgeText({}), action.getTitle({})]);
    }),
  );

const settings = (browser: TestBrowser) =>
  browser.inExtension((page) =>
    page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      return (await storage.local.get("settings")).settings;
    }),
  );

const type = async (page: Page, id: string, text: string): Promise<void> => {
  const field = await waitFor(() => page.$(`#${id}`), { message: `the field ${id}` });
  await field.focus();
  await page.keyboard.type(text);
};

inBothBrowsers("the first run, in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { welcome: true, language: "en" });
  });
  afterAll(() => browser?.close());

  test("opens the welcome page once; until all is known the button has a mark", async () => {
    page = await browser.waitForPage(/\/welcome\/index\.html/);
    expect(await badge(browser)).toEqual(["!", expect.stringMatching(/^On Behalf: (?:not set up|noch nicht)/)]);
    await page.close();
    await browser.stopBackground();
    await browser.installExtension();
    await waitFor(async () => (await badge(browser))[0] === "!", { message: "the mark after an update" });
    const open = await Promise.all((await browser.browser.pages()).map(addressOf));
    expect(open.filter((address) => address.includes("/welcome/"))).toEqual([]);
  });

  test("keeps what is typed, also where the tab is closed in the same moment, and the mark goes", async () => {
    page = await browser.openExtensionPage("src/entries/welcome/index.html");
    await type(page, "firstName", partner.firstName ?? "");
    await type(page, "lastName", partner.lastName ?? "");
    await type(page, "primaryEmailAddress", partner.primaryEmailAddress ?? "");
    await type(page, "ownTenants", "fabrikam.onmicrosoft.com");
    // A busy Firefox ends a page before it has sent its last words: there the page may save in its own time.
    if (name === "firefox")
      await waitFor(async () => JSON.stringify(await settings(browser)).includes("fabrikam.onmicrosoft.com"), {
        message: "own tenants to be saved",
      });
    await page.close({ runBeforeUnload: true });
    await waitFor(async () => (await badge(browser))[0] === "", { message: "no mark any more" });
    const { firstName, lastName, primaryEmailAddress } = partner;
    expect(await settings(browser)).toMatchObject({
      contactDetails: { firstName, lastName, primaryEmailAddress },
      ownTenants: [{ domain: "fabrikam.onmicrosoft.com" }],
    });
  });
});
