import type { Page } from "puppeteer-core";
import { partnerCenterSite } from "../../practice/partner-center/site.ts";
import type { PracticeConfig } from "../../practice/sites.ts";
import type { TestBrowser } from "../browser/browsers.ts";
import { waitFor } from "../wait-for.ts";
import { sessionItem } from "./session-item.ts";

interface OwnWindow {
  readonly chrome: {
    readonly storage: { readonly session: { remove(key: string): Promise<void> } };
  };
}

/**
 * Opens a customer's page in Partner Center, and waits until the extension has noticed it: a person needs a moment to
 * find the link, and the script of the page starts in it.
 * @param address its name among the practice site's addresses
 */
export const openPartnerCenter = async (
  browser: TestBrowser,
  address: string,
  config?: PracticeConfig,
): Promise<Page> => {
  await browser.inExtension((own) =>
    own.evaluate(() => (globalThis as unknown as OwnWindow).chrome.storage.session.remove("lastCustomer")),
  );
  const page = await browser.openPage(partnerCenterSite.addresses[address] ?? "", config);
  await waitFor(async () => (await sessionItem(browser, "lastCustomer")) !== undefined, {
    message: "the page to be noticed",
  });
  return page;
};
