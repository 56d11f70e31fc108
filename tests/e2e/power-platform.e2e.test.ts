import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { contoso } from "../practice/azure/tenants.ts";
import { powerPlatformPerson } from "../practice/power-platform/power-platform-person.ts";
import { byTurns, inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { partner } from "../support/jobs/extension-settings.ts";
import { expectQuiet, type Microsoft365Job, microsoft365Job } from "../support/jobs/microsoft365-job.ts";
import { openPartnerCenter } from "../support/jobs/open-partner-center.ts";
import { FILLED, type PowerPlatformJob, powerPlatformJob, QUICK } from "../support/jobs/power-platform-job.ts";
import { waitFor } from "../support/wait-for.ts";

inBothBrowsers("the Power Platform admin center in %s", (name) => {
  let browser: TestBrowser;
  let job: PowerPlatformJob;
  const byTurn = byTurns(name);
  let filing: Microsoft365Job;

  beforeAll(async () => {
    browser = await borrow(name);
    job = powerPlatformJob(browser);
    filing = microsoft365Job(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  test("gives one ticket with title, plan and severity of the form, for the customer of Partner Center", async () => {
    const title = "Sales app is slow today";
    const start = await openPartnerCenter(browser, "serviceManagement", { powerPlatform: { ...QUICK, chat: true } });
    job.closeLater(start);
    const link = await waitFor(() => start.$(">>> a[href*='/account/login/']"));
    await link.click();
    const page = await browser.waitForPage(/^https:\/\/admin\.powerplatform\.microsoft\.com\/support/);
    job.closeLater(page);
    const person = powerPlatformPerson(page);
    await person.openForm();
    await person.describeProblem(title);
    await filing.holds(person, { ...FILLED, supportPlan: "included", severity: "C" });
    const words = await browser.panel(page).waitForText(/access ID/);
    expect(words).not.toMatch(/no Cloud Solution Provider entry/);
    await person.choose(person.word("environment"), "Contoso (default)");
    await person.choose(person.word("supportPlan"), "Advanced Support for Partners (Access ID 0001234567)");
    await person.choose(person.word("severity"), "B - High");
    await person.press(person.word("create"));
    const ticket = await filing.oneTicket(
      title,
      (one) => one.confirmation === "confirmed" && one.supportTicketId !== undefined,
    );
    expect(ticket).toMatchObject({
      portal: "powerPlatform",
      customer: { tenantId: contoso.id },
      service: "Dynamics 365 Sales",
      severity: "moderate",
      supportPlan: "Advanced Support for Partners (Access ID 0001234567)",
      contactDetails: { primaryEmailAddress: partner.primaryEmailAddress, phoneNumber: partner.phoneNumber },
    });
    expect(ticket.serviceLevelAgreement?.slaMinutes).toBe(240);
    await expectQuiet(page);
  });

  byTurn("is all that is touched: a new environment is none of ours", async () => {
    const { page, person } = await job.open({}, "newEnvironment");
    await waitFor(() => page.evaluate(() => performance.now() > 2500));
    expect(Object.values(await person.model())).not.toContain(partner.primaryEmailAddress);
    expect(await browser.panel(page).text()).toBe("");
  });
});
