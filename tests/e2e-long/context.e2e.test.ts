import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { azurePerson } from "../practice/azure/azure-person.ts";
import { contoso, fabrikam, northwind, type PracticeTenant } from "../practice/azure/tenants.ts";
import { type AzureJob, azureJob } from "../support/jobs/azure-job.ts";
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
    expect(await says(page, /Fabrikam is your own organization/)).toMatch(/support plan or partner benefit/);
    expect(await firstName(page)).not.toBe("Kim");
  });

  test.each([
    [
      "a name that nobody confirmed",
      [{ name: fabrikam.name }],
      { tenant: fabrikam },
      `https://portal.azure.com/#${FORM}`,
      /has the same name as your organization/,
    ],
    [
      "another domain than the own one's, which is no proof",
      [{ domain: "alpine-ski-house.example.com" }],
      { tenant: fabrikam },
      `https://portal.azure.com/#${FORM}`,
      /own tenants are listed differently/,
    ],
    [
      "no clue at all",
      [{ id: fabrikam.id }],
      { avatarTitle: false },
      `https://portal.azure.com/#${FORM}`,
      /can't tell whose tenant this is|Nothing else shows/,
    ],
    [
      "two clues that disagree",
      [{ id: fabrikam.id }],
      { avatarTitle: false },
      `https://portal.azure.com/${contoso.domain}#@${northwind.domain}/${FORM}`,
      /signs of different tenants/,
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

  test(
    "notices a switch of the directory in a form that is half filled, and carries nothing " + "over unasked",
    async () => {
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
    },
  );

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
    await says(page, /Fabrikam is your own organization[^]*The address still points to contoso/);
    // The other name of the button tells the domain, until it says nothing either.
    await page.$eval("#fxs-avatarmenu-button", (button) => button.removeAttribute("title"));
    await says(page, /The page shows fabrikam\.onmicrosoft\.com[^]*The address still points to contoso/);
    await page.$eval("#fxs-avatarmenu-button", (button) => button.removeAttribute("aria-label"));
    await says(page, /Is this your own organization\?/);
    expect(await firstName(page)).not.toBe("Kim");
    await switchTo(page, contoso);
    await says(page, /For Contoso/);
    await waitFor(async () => (await firstName(page)) === "Kim", { message: "the form to be filled" });
  });
});
