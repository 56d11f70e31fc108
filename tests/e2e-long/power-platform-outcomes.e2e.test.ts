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
import { waitFor } from "../support/wait-for.ts";

const QUICK: PowerPlatformOverrides = { noise: false, answerAfter: 100, delays: { organization: 50, route: 50, form: 80 } };
const SECOND: PowerPlatformOverrides = { startStep: 2, tenant: contoso, organizationName: false };
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
  const answered = async (overrides: PowerPlatformOverrides): Promise<{ page: Page; person: PowerPlatformPerson }> => {
    const opened = await open({ ...SECOND, ...overrides }, "newTicket");
    await job.press(opened.page, "No, a customer's", async () => (await opened.person.model())["email"] === FILLED.email);
    await job.holds(opened.person, FILLED);
    return opened;
  };

  test.each(["text", "history"] as const)("gives one ticket, confirmed by %s", async (confirmation) => {
    const before = (await browser.readTickets()).map(({ id }) => id);
    const { page, person } = await answered({ confirmation });
    await person.choose(person.word("environment"), "Contoso (default)");
    await person.press(person.word("create"));
    const logged = await waitFor(async () => (await browser.readTickets()).find(({ id, confirmation: how }) => !before.includes(id) && how === "confirmed"), { message: "a confirmed ticket" });
    // The person began on the second page: what the first one says nobody has seen.
    expect(logged).toMatchObject({ portal: "powerPlatform", title: "", severity: "minimal", supportPlan: "Subscription support" });
    expect(await browser.readTickets()).toHaveLength(before.length + 1);
    await expectQuiet(page);
  });

  test.each(["validationError", "serverError"] as const)("logs nothing after a %s", async (outcome) => {
    const before = (await browser.readTickets()).length;
    const { person } = await answered({ outcome });
    await person.choose(person.word("environment"), "Contoso (default)");
    await person.press(person.word("create"));
    await waitFor(async () => (await browser.readTickets()).length === before + 1, { message: "the ticket" });
    await waitFor(async () => (await browser.readTickets()).length === before, { message: "the ticket to be discarded" });
  });
});
