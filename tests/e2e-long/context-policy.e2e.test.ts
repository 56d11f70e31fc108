import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { fabrikam, northwind } from "../practice/azure/tenants.ts";
import { type AzureJob, azureJob } from "../support/jobs/azure-job.ts";
import { test } from "../support/browser/both-browsers.ts";
import { launch, type TestBrowser } from "../support/browser/browsers.ts";
import { partner, saveSettings } from "../support/jobs/extension-settings.ts";

const ID = "on-behalf@example.com";
const THIRD_STEP = { startStep: "additionalDetails" } as const;

/**
 * Firefox takes a policy for an extension from the person's home folder; Chromium only from one of the whole machine,
 * which is no test's.
 */
describe("own organizations set by a policy, in firefox", () => {
  let browser: TestBrowser;
  let job: AzureJob;
  let home: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "on-behalf-home-"));
    const folder = join(home, ".mozilla", "managed-storage");
    await mkdir(folder, { recursive: true });
    const policy = { name: ID, description: "On Behalf", type: "storage", data: { ownTenants: [{ id: fabrikam.id }] } };
    await writeFile(join(folder, `${ID}.json`), JSON.stringify(policy));
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
