import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { azurePerson } from "../practice/azure/azure-person.ts";
import { contoso, fabrikam, northwind, type PracticeTenant } from "../practice/azure/tenants.ts";
import { microsoft365Person } from "../practice/microsoft365/microsoft365-person.ts";
import { type AzureJob, azureJob, QUICK } from "../support/jobs/azure-job.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { partner, saveSettings } from "../support/jobs/extension-settings.ts";
import { openPartnerCenter } from "../support/jobs/open-partner-center.ts";
import { waitFor } from "../support/wait-for.ts";

const FORM = "view/Microsoft_Azure_Support/NewSupportRequestV3Blade";
const THIRD_STEP = { startStep: "additionalDetails" } as const;

inBothBrowsers("whose tenant is open, in %s", (name) => {
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
  /** The portal shows another directory without a navigation. */
  const switchTo = (page: Page, { id, domain, name: called }: PracticeTenant): Promise<void> =>
    page.$eval(
      "#fxs-avatarmenu-button",
      (button, title) => button.setAttribute("title", title),
      `Name: Alex\nEmail: alex@fabrikam.example.com\nDirectory: ${called} (${id})\nDomain: ${domain}`,
    );

  test.each([
    ["ID", { id: fabrikam.id }],
    ["domain", { domain: fabrikam.domain }],
  ])("knows the own organization by its %s", async (_by, own) => {
    await saveSettings(browser, { contactDetails: partner, ownTenants: [own] });
    const { page } = await job.open({ ...THIRD_STEP, tenant: fabrikam }, "ownOrganization");
    expect(await says(page, /Fabrikam is your own organization/)).toMatch(/support plan or a partner benefit/);
    expect(await firstName(page)).not.toBe("Kim");
  });

  test.each([
    [
      "a name that nobody confirmed",
      [{ name: fabrikam.name }],
      { tenant: fabrikam },
      `https://portal.azure.com/#${FORM}`,
      /has the name of your organization/,
    ],
    [
      "another domain than the own one's, which is no proof",
      [{ domain: "alpine-ski-house.example.com" }],
      { tenant: fabrikam },
      `https://portal.azure.com/#${FORM}`,
      /cannot be compared with your own tenants/,
    ],
    [
      "no clue at all",
      [{ id: fabrikam.id }],
      { avatarTitle: false },
      `https://portal.azure.com/#${FORM}`,
      /Nothing on the page or in the address|Nothing else names/,
    ],
    [
      "two clues that disagree",
      [{ id: fabrikam.id }],
      { avatarTitle: false },
      `https://portal.azure.com/${contoso.domain}#@${northwind.domain}/${FORM}`,
      /signs disagree/,
    ],
  ] as const)("asks, and fills nothing, with %s", async (_case, ownTenants, azure, address, words) => {
    await saveSettings(browser, { contactDetails: partner, ownTenants: [...ownTenants] });
    const { page } = await job.open({ ...THIRD_STEP, ...azure }, address);
    await says(page, words);
    expect(await firstName(page)).not.toBe("Kim");
  });

  test("learns the ID of an own organization that is known by its domain", async () => {
    await saveSettings(browser, { contactDetails: partner, ownTenants: [{ domain: fabrikam.domain }] });
    const { page } = await job.open({ ...THIRD_STEP, tenant: fabrikam }, "ownOrganization");
    await says(page, /own organization/);
    await switchTo(page, { ...fabrikam, domain: "fabrikam-new.example.com" });
    await waitFor(async () => /fabrikam-new/.test(await browser.panel(page).text()), { message: "the new domain" });
    expect(await browser.panel(page).text()).toMatch(/own organization/);
  });

  test("notices a switch of the directory in a form that is half filled, and carries nothing over unasked", async () => {
    const { page, person } = await job.open({ ...THIRD_STEP, tenant: contoso });
    await job.filled(person);
    await switchTo(page, northwind);
    await says(page, /For Northwind Traders[^]*filled in for another organization/);
    await person.write("lastName", "Typed");
    await person.write("lastName", "Bowen");
    await switchTo(page, fabrikam);
    await says(page, /Fabrikam is your own organization/);
    await switchTo(page, northwind);
    await says(page, /For Northwind Traders/);
    expect((await person.model())["lastName"]).toBe("Bowen");
    await press(page, "Undo", async () => (await firstName(page)) === "Megan");
  });

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

  test("a link that names nobody may have led into the own organization: the customer is asked for, and nothing filled", async () => {
    const portal = await follow(await partnerCenter("serviceManagement", { avatarTitle: false }), "Azure portal");
    await says(portal, /Is this for Contoso\?/);
    // The practice portal has opened the own organization, whose administrator is Adele.
    expect(await firstName(portal)).toBe("Adele");
  });

  test("a redirect drops the customer's ID from the address of the admin center, and the tab still knows it", async () => {
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
        (await microsoft365Person(portal).model())["email"] === `${partner.primaryEmailAddress}; desk@fabrikam.example`,
      { message: "the form to be filled" },
    );
  });

  test("the former host of Partner Center names the customer too", async () => {
    pages.push(await openPartnerCenter(browser, "oldHost"));
    const { page } = await job.open({ ...THIRD_STEP, avatarTitle: false }, `https://portal.azure.com/#${FORM}`);
    await says(page, /Is this for Contoso\?/);
    expect(await firstName(page)).not.toBe("Kim");
  });

  test("an address that the page has contradicted decides nothing while the page is silent", async () => {
    await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] });
    const { page } = await job.open(
      { ...THIRD_STEP, tenant: fabrikam },
      `https://portal.azure.com/${contoso.domain}#${FORM}`,
    );
    await says(page, /Fabrikam is your own organization[^]*The address still names contoso/);
    // The other name of the button tells the domain, until it says nothing either.
    await page.$eval("#fxs-avatarmenu-button", (button) => button.removeAttribute("title"));
    await says(page, /The page names fabrikam\.onmicrosoft\.com[^]*The address still names contoso/);
    await page.$eval("#fxs-avatarmenu-button", (button) => button.removeAttribute("aria-label"));
    await says(page, /Is this your own organization\?/);
    expect(await firstName(page)).not.toBe("Kim");
    await switchTo(page, contoso);
    await says(page, /For Contoso/);
    await waitFor(async () => (await firstName(page)) === "Kim", { message: "the form to be filled" });
  });

  test("says that the portal shows another customer than the one whom the person came for", async () => {
    const portal = await follow(await partnerCenter("serviceManagement", { tenant: northwind }), AZURE_LINK);
    await says(portal, /You came for Contoso; this is Northwind Traders\.[^]*Is this for Northwind Traders\?/);
    expect(await firstName(portal)).toBe("Megan");
    await press(portal, "Yes, for this customer", async () => (await firstName(portal)) === "Kim");
    expect(await says(portal, /For Northwind Traders/)).not.toMatch(/You came for/);
  });

  test("says that the link has led into the own organization, and the way back", async () => {
    const portal = await follow(await partnerCenter("serviceManagement", { tenant: fabrikam }), AZURE_LINK);
    await says(portal, /You came for Contoso; this is Fabrikam\.[^]*Fabrikam is your own organization/);
    const link = await browser.panel(portal).find("link", "Service management of Contoso");
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
