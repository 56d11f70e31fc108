import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { azurePerson } from "../practice/azure/azure-person.ts";
import { contoso, fabrikam, northwind } from "../practice/azure/tenants.ts";
import { microsoft365Person } from "../practice/microsoft365/microsoft365-person.ts";
import { borrow } from "../support/browser/borrow.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { type AzureJob, azureJob, QUICK } from "../support/jobs/azure-job.ts";
import { partner } from "../support/jobs/extension-settings.ts";
import { openPartnerCenter } from "../support/jobs/open-partner-center.ts";
import { waitFor } from "../support/wait-for.ts";

const FORM = "view/Microsoft_Azure_Support/NewSupportRequestV3Blade";
const THIRD_STEP = { startStep: "additionalDetails" } as const;

inBothBrowsers("whose tenant a link in Partner Center has opened, in %s", (name) => {
  let browser: TestBrowser;
  let job: AzureJob;
  const pages: Page[] = [];

  beforeAll(async () => {
    browser = await borrow(name);
    job = azureJob(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(async () => {
    await job.closePages();
    for (const page of pages.splice(0)) await page.close();
  });

  const says = (page: Page, words: RegExp): Promise<string> => browser.panel(page).waitForText(words);
  const press = (page: Page, button: string, worked: () => Promise<unknown>): Promise<void> =>
    browser.panel(page).press(button, worked);
  const firstName = async (page: Page): Promise<unknown> => (await azurePerson(page).model())["firstName"];

  /** A customer's page in Partner Center; the link is pressed with the real pointer. */
  const partnerCenter = async (address: string, config = {}): Promise<Page> => {
    const page = await openPartnerCenter(browser, address, { azure: { ...QUICK, ...THIRD_STEP, ...config } });
    pages.push(page);
    return page;
  };
  const linkNamed = (page: Page, text: string): Promise<ElementHandle<Element>> =>
    waitFor(
      async () =>
        (
          await page.evaluateHandle(
            (wanted) =>
              [...(document.querySelector("customer-app")?.shadowRoot?.querySelectorAll("a") ?? [])].find(
                (one) => one.textContent === wanted,
              ),
            text,
          )
        ).asElement() as ElementHandle<Element> | null,
      { message: `the link "${text}"` },
    );
  const follow = async (page: Page, link: string, button: "left" | "middle" = "left"): Promise<Page> => {
    const before = new Set(await browser.browser.pages());
    const element = await linkNamed(page, link);
    await element.click({ button });
    const opened = await waitFor(async () => (await browser.browser.pages()).find((one) => !before.has(one)), {
      message: "the new tab",
    });
    pages.push(opened);
    return opened;
  };
  const AZURE_LINK = "Microsoft Azure Management Portal";

  test("from Partner Center into the portal: the customer is known, though nothing else names it", async () => {
    const portal = await follow(await partnerCenter("serviceManagement", { avatarTitle: false }), AZURE_LINK);
    await says(portal, /For Contoso/);
    await job.filled(azurePerson(portal));
  });

  test("a middle click leads there too", async () => {
    const portal = await follow(
      await partnerCenter("serviceManagement", { avatarTitle: false }),
      "Azure in this tab",
      "middle",
    );
    // The new tab stays in the background, where nothing is drawn.
    await portal.bringToFront();
    await says(portal, /For Contoso/);
    await job.filled(azurePerson(portal));
  });

  test(
    "a link that names nobody may have led into the own organization: the customer is asked for, and " +
      "nothing filled",
    async () => {
      const portal = await follow(await partnerCenter("serviceManagement", { avatarTitle: false }), "Azure portal");
      await says(portal, /Is this for Contoso\?/);
      // The practice portal has opened the own organization, whose administrator is Adele.
      expect(await firstName(portal)).toBe("Adele");
    },
  );

  test(
    "a redirect drops the customer's ID from the address of the admin center, and the tab still " + "knows it",
    async () => {
      const center = await openPartnerCenter(browser, "serviceManagement", {
        microsoft365: { noise: false, organizationName: "none" },
      });
      pages.push(center);
      const portal = await follow(center, "Microsoft 365");
      await waitFor(() => /adminportal/i.test(portal.url()), { message: "the admin center" });
      expect(portal.url()).not.toMatch(/CTID/i);
      await microsoft365Person(portal).openForm("Mail is late");
      await says(portal, /For Contoso/);
      await waitFor(
        async () =>
          (await microsoft365Person(portal).model())["email"] ===
          `${partner.primaryEmailAddress}; desk@fabrikam.example`,
        { message: "the form to be filled" },
      );
    },
  );

  test("says that the portal shows another customer than the one whom the person came for", async () => {
    const portal = await follow(await partnerCenter("serviceManagement", { tenant: northwind }), AZURE_LINK);
    await says(
      portal,
      /You opened the portal for Contoso, but this is Northwind Traders\.[^]*Is this for Northwind Traders\?/,
    );
    expect(await firstName(portal)).toBe("Megan");
    await press(portal, "Yes, for this customer", async () => (await firstName(portal)) === "Kim");
    expect(await says(portal, /For Northwind Traders/)).not.toMatch(/You opened the portal for/);
  });

  test("says that the link has led into the own organization, and the way back", async () => {
    const portal = await follow(await partnerCenter("serviceManagement", { tenant: fabrikam }), AZURE_LINK);
    await says(
      portal,
      /You opened the portal for Contoso, but this is Fabrikam\.[^]*Fabrikam is your own organization/,
    );
    const link = await browser.panel(portal).find("link", "Service management for Contoso");
    expect(await link?.evaluate((element) => (element as HTMLAnchorElement).href)).toBe(
      `https://partner.microsoft.com/dashboard/v2/customers/${contoso.id}/servicemanagementpage`,
    );
  });

  test("keeps two tabs with two customers apart, with the background stopped in between", async () => {
    const first = await partnerCenter("serviceManagement", { avatarTitle: false });
    const second = await partnerCenter("otherCustomer", { avatarTitle: false });
    const northwinds = await follow(second, AZURE_LINK);
    await says(northwinds, /For Northwind Traders/);
    await browser.stopBackground();
    await first.bringToFront();
    const contosos = await follow(first, AZURE_LINK);
    await says(contosos, /For Contoso/);
    await browser.stopBackground();
    await northwinds.bringToFront();
    // The page may go before it has answered.
    await northwinds.evaluate(() => location.reload()).catch(() => undefined);
    const isLoadedAnew = (): Promise<boolean> =>
      northwinds.evaluate(() =>
        performance
          .getEntriesByType("navigation")
          .some((entry) => (entry as PerformanceNavigationTiming).type === "reload"),
      );
    await waitFor(isLoadedAnew, { message: "the page to be loaded anew" });
    await says(northwinds, /For Northwind Traders/);
  });

  test("follows a link in the same tab, and asks with the last customer's name elsewhere", async () => {
    const page = await partnerCenter("serviceManagement", { avatarTitle: false });
    const element = await linkNamed(page, "Azure in this tab");
    await Promise.all([page.waitForNavigation({ waitUntil: "domcontentloaded" }), element.click()]);
    await says(page, /For Contoso/);
    const { page: other } = await job.open({ ...THIRD_STEP, avatarTitle: false }, `https://portal.azure.com/#${FORM}`);
    await says(other, /Is this for Contoso\?/);
    expect(await firstName(other)).not.toBe("Kim");
    await press(other, "Yes, for this customer", async () => (await firstName(other)) === "Kim");
  });
});
