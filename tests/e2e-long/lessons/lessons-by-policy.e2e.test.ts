import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe } from "vitest";
import { fabrikam } from "../../practice/azure/tenants.ts";
import { test } from "../../support/browser/both-browsers.ts";
import { launch, type TestBrowser } from "../../support/browser/browsers.ts";
import { type AzureJob, azureJob } from "../../support/jobs/azure-job.ts";
import { input } from "../../support/jobs/declared-form.ts";
import { partner, saveSettings } from "../../support/jobs/extension-settings.ts";
import { homeWithPolicy } from "../../support/home-with-policy.ts";
import { waitFor } from "../../support/wait-for.ts";
import { aLesson } from "../../unit/lessons/a-lesson.ts";

const FORM = `<h2>Brultag</h2>` + input("Quandel", "c1") + input("Kelmat", "c2") + input("Tarnig", "c3");

const LESSONS = (
  [
    { kind: "title", field: undefined, label: "Brultag" },
    { kind: "field", field: "firstName", label: "Kelmat" },
    { kind: "field", field: "lastName", label: "Tarnig" },
  ] as const
).map((one) => aLesson({ language: "en", section: undefined, controlKind: undefined, ...one }));

describe("lessons set by a policy, in firefox", () => {
  let browser: TestBrowser;
  let job: AzureJob;
  let home: string;

  beforeAll(async () => {
    home = await homeWithPolicy({ lessons: LESSONS });
    browser = await launch("firefox", { home });
    job = azureJob(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(home, { recursive: true, force: true });
  });

  test("a form that only they know is filled in, and nobody teaches anything", async () => {
    await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] });
    const { page } = await job.open({ native: FORM });
    await waitFor(
      async () => {
        const model = (await page.evaluate(() => window.practice.model() as Record<string, unknown> | undefined)) ?? {};
        return model["c2"] === "Kim" && model["c3"] === "Akers";
      },
      { message: "the form to be filled" },
    );
    await job.closePages();
  });
});
