import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { contoso } from "../practice/azure/tenants.ts";
import type { PowerPlatformOverrides } from "../practice/power-platform/config.ts";
import type { PowerPlatformPerson } from "../practice/power-platform/power-platform-person.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { expectQuiet, type Microsoft365Job, microsoft365Job } from "../support/jobs/microsoft365-job.ts";
import { FILLED, type PowerPlatformJob, powerPlatformJob } from "../support/jobs/power-platform-job.ts";
import { waitFor } from "../support/wait-for.ts";

const SECOND: PowerPlatformOverrides = { startStep: 2, tenant: contoso, organizationName: false };

inBothBrowsers("the Power Platform admin center in %s", (name) => {
  let browser: TestBrowser;
  let job: PowerPlatformJob;
  let filing: Microsoft365Job;

  beforeAll(async () => {
    browser = await borrow(name);
    job = powerPlatformJob(browser);
    filing = microsoft365Job(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  const answered = async (overrides: PowerPlatformOverrides): Promise<{ page: Page; person: PowerPlatformPerson }> => {
    const opened = await job.open({ ...SECOND, ...overrides }, "newTicket");
    await filing.press(
      opened.page,
      "No, it's a customer's",
      async () => (await opened.person.model())["email"] === FILLED.email,
    );
    await filing.holds(opened.person, FILLED);
    return opened;
  };

  test.each(["text", "history"] as const)("gives one ticket, confirmed by %s", async (confirmation) => {
    const before = (await browser.readTickets()).map(({ id }) => id);
    const { page, person } = await answered({ confirmation });
    await person.choose(person.word("environment"), "Contoso (default)");
    await person.press(person.word("create"));
    const ticket = await waitFor(
      async () =>
        (await browser.readTickets()).find(({ id, confirmation: how }) => !before.includes(id) && how === "confirmed"),
      { message: "a confirmed ticket" },
    );
    // The person began on the second page: what the first one says nobody has seen.
    expect(ticket).toMatchObject({
      portal: "powerPlatform",
      title: "",
      severity: "minimal",
      supportPlan: "Subscription support",
    });
    expect(await browser.readTickets()).toHaveLength(before.length + 1);
    await expectQuiet(page);
  });

  test.each(["validationError", "serverError"] as const)("logs nothing after a %s", async (outcome) => {
    const before = (await browser.readTickets()).length;
    const { person } = await answered({ outcome });
    await person.choose(person.word("environment"), "Contoso (default)");
    await person.press(person.word("create"));
    await waitFor(async () => (await browser.readTickets()).length === before + 1, { message: "the ticket" });
    await waitFor(async () => (await browser.readTickets()).length === before, {
      message: "the ticket to be discarded",
    });
  });
});
