import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { fabrikam, northwind } from "../practice/azure/tenants.ts";
import { type AzureJob, azureJob } from "../support/jobs/azure-job.ts";
import { test } from "../support/browser/both-browsers.ts";
import { launch, type TestBrowser } from "../support/browser/browsers.ts";
import { partner, saveSettings } from "../support/jobs/extension-settings.ts";
import { homeWithPolicy } from "../support/home-with-policy.ts";

const THIRD_STEP = { startStep: "additionalDetails" } as const;

describe("own organizations set by a policy, in firefox", () => {
  let browser: TestBrowser;
  let job: AzureJob;
  let home: string;

  beforeAll(async () => {
    home = await homeWithPolicy({ ownTenants: [{ id: fabrikam.id }] });
    browser = await launch("firefox", { home });
    job = azureJob(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(home, { recursive: true, force: true });
  });

  test("count beside those of the person, and nobody is asked", async () => {
    await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: northwind.id }] });
    for (const [tenant, words] of [
      [fabrikam, /Fabrikam is your own organization/],
      [northwind, /Northwind Traders is your own organization/],
    ] as const) {
      const { page, person } = await job.open({ ...THIRD_STEP, tenant }, "ownOrganization");
      await browser.panel(page).waitForText(words);
      expect((await person.model())["firstName"]).not.toBe("Kim");
    }
    const { person } = await job.open(THIRD_STEP);
    await job.filled(person);
    const options = await browser.openExtensionPage("src/entries/options/index.html");
    await options.waitForFunction((id) => document.body.textContent?.includes(id), {}, fabrikam.id);
    await job.closePages();
  });
});
