import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { contoso, fabrikam } from "../practice/azure/tenants.ts";
import { practiceOf } from "../practice/microsoft365/form-person.ts";
import type { PowerPlatformOverrides } from "../practice/power-platform/config.ts";
import { type PowerPlatformPerson, powerPlatformPerson } from "../practice/power-platform/power-platform-person.ts";
import { powerPlatformSite } from "../practice/power-platform/site.ts";
import { inBothBrowsers, test } from "../support/both-browsers.ts";
import { launch, type TestBrowser } from "../support/browsers.ts";
import { partner, saveSettings } from "../support/extension-settings.ts";
import { type Microsoft365Job, microsoft365Job } from "../support/microsoft365-job.ts";
import { openPartnerCenter } from "../support/open-partner-center.ts";
import { waitFor } from "../support/wait-for.ts";

const QUICK: PowerPlatformOverrides = { noise: false, answerAfter: 100, delays: { organization: 50, route: 50, form: 80 } };
const FILLED = {
  country: "DE",
  phoneNumber: "8912345678",
  email: partner.primaryEmailAddress,
  ccEmails: "desk@fabrikam.example",
  contactMethod: "email",
  supportLanguage: "en-us",
} as const;

inBothBrowsers("the Power Platform admin center in %s", (name) => {
  let browser: TestBrowser;
  let job: Microsoft365Job;
  const pages: Page[] = [];

  beforeAll(async () => {
    browser = await launch(name);
    job = microsoft365Job(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] }));
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  const open = async (overrides: PowerPlatformOverrides, address: string): Promise<{ page: Page; person: PowerPlatformPerson }> => {
    const page = await browser.openPage(powerPlatformSite.addresses[address] ?? address, { powerPlatform: { ...QUICK, ...overrides } });
    pages.push(page);
    return { page, person: powerPlatformPerson(page) };
  };
  const expectQuiet = async (page: Page): Promise<void> => {
    expect([await practiceOf(page, "errors"), await practiceOf(page, "messages")]).toEqual([[], []]);
  };
  test("gives one ticket with title, plan and severity of the form, for the customer of Partner Center", async () => {
    const title = "Sales app is slow today";
    const start = await openPartnerCenter(browser, "serviceManagement", { powerPlatform: { ...QUICK, chat: true } });
    pages.push(start);
    const link = await waitFor(() => start.$(">>> a[href*='/account/login/']"));
    await link.click();
    const page = await browser.waitForPage(/^https:\/\/admin\.powerplatform\.microsoft\.com\/support/);
    pages.push(page);
    const person = powerPlatformPerson(page);
    await person.openForm();
    await person.describeProblem(title);
    await job.holds(person, { ...FILLED, supportPlan: "included", severity: "C" });
    const words = await browser.panel(page).waitForText(/access ID/);
    expect(words).not.toMatch(/no Cloud Solution Provider entry/);
    await person.choose(person.word("environment"), "Contoso (default)");
    await person.choose(person.word("supportPlan"), "Advanced Support for Partners (Access ID 0001234567)");
    await person.choose(person.word("severity"), "B - High");
    await person.press(person.word("create"));
    const logged = await job.oneTicket(title, (one) => one.confirmation === "confirmed" && one.supportTicketId !== undefined);
    expect(logged).toMatchObject({
      portal: "powerPlatform",
      customer: { tenantId: contoso.id },
      service: "Dynamics 365 Sales",
      severity: "moderate",
      supportPlan: "Advanced Support for Partners (Access ID 0001234567)",
      contactDetails: { primaryEmailAddress: partner.primaryEmailAddress, phoneNumber: partner.phoneNumber },
    });
    expect(logged.serviceLevelAgreement?.slaMinutes).toBe(240);
    await expectQuiet(page);
  });

  test("is all that is touched: a new environment is none of ours", async () => {
    const { page, person } = await open({}, "newEnvironment");
    await waitFor(() => page.evaluate(() => performance.now() > 2500));
    expect(Object.values(await person.model())).not.toContain(partner.primaryEmailAddress);
    expect(await browser.panel(page).text()).toBe("");
  });
});
