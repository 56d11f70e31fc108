import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { AzurePerson } from "../practice/azure/azure-person.ts";
import { fabrikam } from "../practice/azure/tenants.ts";
import { type AzureJob, azureJob, FILLED } from "../support/jobs/azure-job.ts";
import { byTurns, inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { partner, saveSettings } from "../support/jobs/extension-settings.ts";
import { waitFor } from "../support/wait-for.ts";

const { supportPlan: _plan, ...CONTACT } = FILLED;

inBothBrowsers("a request in the own organization, in %s", (name) => {
  let browser: TestBrowser;
  let job: AzureJob;
  const byTurn = byTurns(name);

  beforeAll(async () => {
    browser = await borrow(name);
    job = azureJob(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  const open = async (title: string): Promise<{ page: Page; person: AzurePerson; plan: unknown }> => {
    const { page, person } = await job.open({ tenant: fabrikam }, "ownOrganization");
    await job.describe(person, title);
    await browser.panel(page).waitForText(/own organization/);
    const { supportPlan, firstName } = await person.model();
    expect(firstName).not.toBe("Kim");
    return { page, person, plan: supportPlan };
  };
  const says = (page: Page, words: RegExp): Promise<string> => browser.panel(page).waitForText(words);
  const holds = async (person: AzurePerson, values: object): Promise<boolean> => {
    const model = await person.model();
    return Object.entries(values).every(([key, value]) => model[key] === value);
  };
  const create = async (person: AzurePerson): Promise<void> => {
    await person.press("next");
    await person.waitForStep("reviewCreate");
    await person.press("create");
  };

  byTurn("is an alert that says what it means and leads to the customers", async () => {
    const { page } = await open("Own, asked");
    expect(await says(page, /support plan or partner benefit/)).toMatch(/CSP support benefit doesn't cover it/);
    const alert = await browser.panel(page).find("alert", "");
    expect(alert ?? (await browser.panel(page).region())).toBeDefined();
    const link = await browser.panel(page).find("link", "Partner Center");
    expect(await link?.evaluate((element) => (element as HTMLAnchorElement).href)).toBe(
      "https://partner.microsoft.com/dashboard/v2/customers/list",
    );
    expect(await browser.panel(page).find("button", "Fill in")).toBeUndefined();
  });

  byTurn(
    "about the own subscription gets the contact on request, the plan never, and is marked in the log",
    async () => {
      const { page, person, plan } = await open("Own subscription");
      await browser
        .panel(page)
        .press("This is about our own subscription", async () =>
          /About your own subscription/.test(await browser.panel(page).text()),
        );
      expect(await holds(person, { firstName: "Kim" })).toBe(false);
      await browser.panel(page).press("Fill in", () => holds(person, CONTACT));
      expect(await holds(person, { supportPlan: plan })).toBe(true);
      await create(person);
      expect(await job.oneTicket("Own subscription", ({ confirmation }) => confirmation === "confirmed")).toMatchObject(
        {
          own: true,
          customer: { tenantId: fabrikam.id },
        },
      );
    },
  );

  byTurn("about a delegated subscription is one for a customer", async () => {
    const { page, person } = await open("Delegated");
    await browser.panel(page).press("This is a delegated subscription", () => holds(person, FILLED));
    await says(page, /You confirmed that the subscription is delegated/);
    await create(person);
    expect(await job.oneTicket("Delegated", ({ confirmation }) => confirmation === "confirmed")).toMatchObject({
      own: false,
    });
  });

  test(
    "is asked about once where no own organization is set, and remembered: in other tabs, by the " +
      "next background, and in the options",
    async () => {
      await saveSettings(browser, { contactDetails: partner });
      const { page } = await job.open({ tenant: fabrikam, startStep: "additionalDetails" }, "ownOrganization");
      await says(page, /Is Fabrikam your own organization\?/);
      const panel = browser.panel(page);
      await panel.press("Yes, it's ours", async () => /This makes Fabrikam your own/.test(await panel.text()));
      await panel.press("Yes, add it as our own", async () =>
        /Fabrikam is your own organization/.test(await panel.text()),
      );
      await browser.stopBackground();
      const next = await job.open({ tenant: fabrikam, startStep: "additionalDetails" }, "ownOrganization");
      await says(next.page, /Fabrikam is your own organization/);
      const customer = await job.open({ startStep: "additionalDetails" });
      await job.filled(customer.person);
      const options = await browser.openExtensionPage("src/entries/options/index.html");
      await waitFor(
        async () =>
          (await options.$$eval("textarea", (boxes) => boxes.map(({ value }) => value).join("\n"))).includes(
            fabrikam.domain,
          ),
        { message: "the own organization to stand in the options" },
      );
      await options.close();
    },
  );

  byTurn("keeps its answer while the background is stopped", async () => {
    const { page, person } = await open("Own, slept");
    await browser
      .panel(page)
      .press("This is about our own subscription", async () =>
        /About your own subscription/.test(await browser.panel(page).text()),
      );
    await browser.stopBackground();
    await browser.panel(page).press("Fill in", () => holds(person, CONTACT));
    await waitFor(async () => /About your own subscription/.test(await browser.panel(page).text()), {
      message: "the answer to be kept",
    });
  });
});
