import { rm } from "node:fs/promises";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { CloudId } from "../../src/model/cloud.ts";
import { OPTIONAL_CLOUDS, originsOf } from "../../src/portals/hosts/clouds.ts";
import { azurePerson } from "../practice/azure/azure-person.ts";
import { GOVERNMENT_REACT_ORIGIN } from "../practice/azure-react/protocol.ts";
import { contoso, fabrikam } from "../practice/azure/tenants.ts";
import { powerPlatformPerson } from "../practice/power-platform/power-platform-person.ts";
import { azureJob, FILLED as AZURE_FILLED, QUICK } from "../support/jobs/azure-job.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { launch, type TestBrowser } from "../support/browser/browsers.ts";
import { inExtensionsPage } from "../support/browser/in-extensions-page.ts";
import { registeredScripts } from "../support/browser/registered-scripts.ts";
import { withheldCopy } from "../support/browser/withheld-copy.ts";
import { partner, saveSettings } from "../support/jobs/extension-settings.ts";
import { FILLED as M365_FILLED, microsoft365Job } from "../support/jobs/microsoft365-job.ts";
import { openPartnerCenter } from "../support/jobs/open-partner-center.ts";
import { waitFor } from "../support/wait-for.ts";

const AZURE_FORM = "#view/Microsoft_Azure_Support/NewSupportRequestV3Blade";
const azureAt = (host: string): string => `https://${host}/${contoso.id}${AZURE_FORM}`;
const originsIn = (cloud: CloudId): string[] => OPTIONAL_CLOUDS.filter((one) => one.cloud === cloud).flatMap(originsOf);
const ORIGINS = OPTIONAL_CLOUDS.flatMap(originsOf);

inBothBrowsers("an optional cloud in %s", (name) => {
  let browser: TestBrowser;
  let folder: string | undefined;
  let options: Page;
  const pages: Page[] = [];

  beforeAll(async () => {
    folder = name === "chrome" ? await withheldCopy([...ORIGINS, `${GOVERNMENT_REACT_ORIGIN}/*`]) : undefined;
    browser = await launch(name, folder === undefined ? {} : { extension: folder });
    if (folder !== undefined)
      await inExtensionsPage(browser, [
        ["updateExtensionConfiguration", { extensionId: browser.extensionId, hostAccess: "ON_SPECIFIC_SITES" }],
      ]);
    // The worldwide hosts of the copy are withheld too, where they are wanted they are granted.
    if (folder !== undefined)
      await inExtensionsPage(browser, [["addHostPermission", browser.extensionId, "https://partner.microsoft.com/*"]]);
    await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] });
    options = await browser.openExtensionPage("src/entries/options/index.html");
  });
  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  const isOn = (cloud: CloudId): Promise<boolean> =>
    options.$eval(`#cloud-${cloud}`, (box) => (box as HTMLInputElement).checked);
  const registered = async (cloud: CloudId): Promise<string[]> =>
    (await registeredScripts(browser)).filter(({ id }) => id.startsWith(cloud)).flatMap(({ matches }) => matches);
  const turn = async (cloud: CloudId, on: boolean): Promise<void> => {
    if (name === "chrome")
      await inExtensionsPage(
        browser,
        originsIn(cloud).map(
          (origin) => [on ? "addHostPermission" : "removeHostPermission", browser.extensionId, origin] as const,
        ),
      );
    else if ((await isOn(cloud)) !== on) {
      await options.bringToFront();
      // The page may still be moving under the pointer.
      await options.locator(`#cloud-${cloud}`).click();
    }
    await waitFor(async () => (await isOn(cloud)) === on, {
      message: `the switch of ${cloud} to be ${on ? "on" : "off"}`,
    });
    await waitFor(async () => (await registered(cloud)).length === (on ? originsIn(cloud).length : 0), {
      message: "the content scripts to follow",
    });
    if (on) expect((await registered(cloud)).sort()).toEqual(originsIn(cloud).sort());
  };
  const open = async (address: string, tenant = contoso): Promise<Page> => {
    const page = await browser.openPage(address, {
      azure: { ...QUICK, startStep: "additionalDetails", tenant },
      microsoft365: { noise: false },
    });
    pages.push(page);
    return page;
  };
  const modelOf = (page: Page) => azurePerson(page).model();
  const expectNothing = async (address: string): Promise<void> => {
    const page = await open(address);
    await azurePerson(page).waitForStep("additionalDetails");
    // The page has no script of ours: none of its world answers, and nothing is filled after what takes our scripts
    // longest.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    expect((await modelOf(page))["firstName"]).toBe("Megan");
    expect(await browser.panel(page).text()).toBe("");
  };
  const filled = (page: Page): Promise<unknown> =>
    waitFor(async () => (await modelOf(page))["firstName"] === "Kim", { message: "the form to be filled" });

  test(
    "US Government: out of reach before, then Azure, GCC High, the Power Platform and Partner " +
      "Center's links work, then out of reach again",
    async () => {
      await expectNothing(azureAt("portal.azure.us"));
      expect(await options.$("#cloud-germany")).toBeNull();
      await turn("usGovernment", true);

      await browser.stopBackground();
      const job = azureJob(browser);
      const { page, person } = await job.open({ tenant: contoso }, azureAt("portal.azure.us"));
      await job.review(person, "Gov");
      await browser.panel(page).waitForText(/For Contoso/);
      await person.press("create");
      expect(await job.oneTicket("Gov", ({ confirmation }) => confirmation === "confirmed")).toMatchObject({
        cloud: "usGovernment",
        host: "portal.azure.us",
        own: false,
        customer: { tenantId: contoso.id },
        serviceLevelAgreement: { policy: "csp" },
      });
      await job.closePages();

      const admin = microsoft365Job(browser);
      const { person: inGccHigh } = await admin.open(
        {},
        `https://portal.office365.us/adminportal/home?delegatedOrg=${contoso.id}#/homepage`,
      );
      await inGccHigh.openForm("Mail is late");
      await admin.holds(inGccHigh, M365_FILLED);
      await admin.closePages();

      const power = await browser.openPage(
        "https://high.admin.powerplatform.microsoft.us/support?newTicket&product=15819",
        { powerPlatform: { noise: false, startStep: 2, tenant: contoso, organizationName: false } },
      );
      pages.push(power);
      await browser
        .panel(power)
        .press(
          "No, it's a customer's",
          async () => (await powerPlatformPerson(power).model())["email"] === partner.primaryEmailAddress,
        );

      const center = await openPartnerCenter(browser, "serviceManagement", {
        azure: { ...QUICK, startStep: "additionalDetails", avatarTitle: false },
      });
      pages.push(center);
      const link = await waitFor(
        async () =>
          (
            await center.evaluateHandle(() =>
              [...(document.querySelector("customer-app")?.shadowRoot?.querySelectorAll("a") ?? [])].find(
                (one) => one.textContent === "Azure Government",
              ),
            )
          ).asElement() as ElementHandle<Element> | null,
        { message: "the link" },
      );
      const before = new Set(await browser.browser.pages());
      await link.click();
      const portal = await waitFor(async () => (await browser.browser.pages()).find((one) => !before.has(one)), {
        message: "the new tab",
      });
      pages.push(portal);
      await browser.panel(portal).waitForText(/For Contoso/);
      await filled(portal);

      await turn("usGovernment", false);
      await waitFor(async () => (await browser.panel(portal).text()) === "", { message: "the open page to be let go" });
      await expectNothing(azureAt("portal.azure.us"));
    },
  );

  test(
    "US Government: the form in a frame at a host that nobody knew is filled once the person has " +
      "allowed that very frame",
    async () => {
      const frame = `${GOVERNMENT_REACT_ORIGIN}/*`;
      const button = `button[aria-label="Allow access to ${GOVERNMENT_REACT_ORIGIN}"]`;
      await turn("usGovernment", true);
      const job = azureJob(browser);
      const { page, person } = await job.openReact(
        { tenant: contoso, startStep: "additionalDetails" },
        azureAt("portal.azure.us"),
      );
      await person.waitForStep("additionalDetails");
      await options.bringToFront();
      await waitFor(() => options.$(button), { message: "the frame to be listed in the options" });
      expect((await person.model())["firstName"]).toBe("Megan");
      if (name === "chrome") await inExtensionsPage(browser, [["addHostPermission", browser.extensionId, frame]]);
      else await options.locator(button).click();
      await waitFor(async () => (await options.$(button)) === null, { message: "the frame to be listed no more" });
      await page.bringToFront();
      await job.filled(person);
      await browser.panel(page).waitForText(/For Contoso/);
      expect(await registered("usGovernment")).toContain(frame);
      await job.closePages();
      if (name === "chrome") await inExtensionsPage(browser, [["removeHostPermission", browser.extensionId, frame]]);
      await turn("usGovernment", false);
      expect(await registered("usGovernment")).toEqual([]);
    },
  );

  test("21Vianet: the contact is filled, no plan is looked for, and the response times are its own", async () => {
    await expectNothing(azureAt("portal.azure.cn"));
    await turn("china", true);
    const job = azureJob(browser);
    const { page, person } = await job.open({ tenant: contoso }, azureAt("portal.azure.cn"));
    await job.describe(person, "Vianet");
    const { supportPlan: _csp, ...contact } = AZURE_FILLED;
    await waitFor(
      async () => {
        const model = await person.model();
        return Object.entries(contact).every(([key, value]) => model[key] === value);
      },
      { message: "the contact to be filled" },
    );
    expect((await person.model())["supportPlan"]).not.toBe("csp");
    await browser.panel(page).waitForText(/For Contoso/);
    await person.press("next");
    await person.waitForStep("reviewCreate");
    await person.press("create");
    expect(await job.oneTicket("Vianet", ({ confirmation }) => confirmation === "confirmed")).toMatchObject({
      cloud: "china",
      serviceLevelAgreement: { policy: "21vianet" },
    });
    await job.closePages();

    const admin = microsoft365Job(browser);
    const { person: inAdminCenter } = await admin.open(
      {},
      `https://portal.partner.microsoftonline.cn/AdminPortal/Home?delegatedOrg=${contoso.id}#/homepage`,
    );
    await inAdminCenter.openForm("Mail is late");
    await admin.holds(inAdminCenter, M365_FILLED);
    await admin.closePages();
    await turn("china", false);
    await expectNothing(azureAt("portal.azure.cn"));
  });

  test("a new sovereign cloud: on, and off again", async () => {
    await expectNothing(azureAt("portal.sovcloud-azure.fr"));
    await turn("sovereign", true);
    const page = await open(azureAt("portal.sovcloud-azure.fr"));
    await filled(page);
    await turn("sovereign", false);
    await waitFor(async () => (await browser.panel(page).text()) === "", { message: "the open page to be let go" });
    await expectNothing(azureAt("portal.sovcloud-azure.fr"));
  });
});
