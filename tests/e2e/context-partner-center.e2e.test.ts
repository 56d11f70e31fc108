import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { contoso, fabrikam } from "../practice/azure/tenants.ts";
import { partnerCenterSite } from "../practice/partner-center/site.ts";
import { QUICK } from "../support/jobs/azure-job.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { partner, saveSettings } from "../support/jobs/extension-settings.ts";
import { openPartnerCenter } from "../support/jobs/open-partner-center.ts";
import { sessionItem } from "../support/jobs/session-item.ts";
import { waitFor } from "../support/wait-for.ts";

const TITLE = /Which links open the customer's tenant\?/;

inBothBrowsers("the note in Partner Center, in %s", (name) => {
  let browser: TestBrowser;
  const pages: Page[] = [];

  beforeAll(async () => {
    browser = await borrow(name);
    await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  const open = async (address: string): Promise<Page> => {
    const page = await browser.openPage(partnerCenterSite.addresses[address] ?? "", {
      azure: { ...QUICK, startStep: "additionalDetails", avatarTitle: false },
    });
    pages.push(page);
    return page;
  };
  const says = (page: Page, words: RegExp): Promise<string> => browser.panel(page).waitForText(words);
  const unfold = (page: Page, words: RegExp): Promise<unknown> =>
    browser
      .panel(page)
      .press("Which links open the customer's tenant?", async () => words.test(await browser.panel(page).text()));

  const expectNone = async (address: string): Promise<void> => {
    const page = await openPartnerCenter(browser, address);
    pages.push(page);
    // The background has answered by now; two frames later the note would be there.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await browser.panel(page).text()).toBe("");
  };

  test("stays folded, and tells which links of a customer's page keep the context", async () => {
    const page = await open("serviceManagement");
    expect(await says(page, TITLE)).not.toMatch(/Direct links for/);
    await unfold(page, /Direct links for Contoso/);
    const text = await says(page, /To file for Contoso, use one of these links[^]*Microsoft Azure Management Portal/);
    expect(text).toMatch(/Don't use these[^]*Azure portal/);
    expect(text.slice(text.indexOf("Don't use these"))).not.toMatch(/Management Portal/);
  });

  test("leads to the portal in the customer's context", async () => {
    const page = await open("serviceManagement");
    await says(page, TITLE);
    await unfold(page, /Direct links for Contoso/);
    const before = new Set(await browser.browser.pages());
    await browser.panel(page).click("Azure", "link");
    const portal = await waitFor(async () => (await browser.browser.pages()).find((one) => !before.has(one)), {
      message: "the new tab",
    });
    pages.push(portal);
    await waitFor(() => portal.url().includes(contoso.id), { message: "the customer's address" });
  });

  test("says on the partner's own tickets that they are nobody's but their own", async () => {
    const page = await open("ownRequests");
    await says(page, TITLE);
    await unfold(page, /your own organization's, not a customer's/);
    expect(await browser.panel(page).find("link", "Customers in Partner Center")).toBeDefined();
  });

  test("is not on other pages, and stays away once dismissed, with the background stopped in between", async () => {
    await expectNone("account");
    const page = await open("serviceManagement");
    await says(page, TITLE);
    await unfold(page, /Direct links for Contoso/);
    await browser.panel(page).press("Dismiss", async () => (await browser.panel(page).text()) === "");
    await waitFor(() => sessionItem(browser, "noteDismissed"), { message: "the background to know" });
    await browser.stopBackground();
    await expectNone("otherCustomer");
  });
});
