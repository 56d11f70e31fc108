import type { Frame, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { inBothBrowsers, test } from "../../support/browser/both-browsers.ts";
import { borrow } from "../../support/browser/borrow.ts";
import type { TestBrowser } from "../../support/browser/browsers.ts";
import { type AzureJob, azureJob } from "../../support/jobs/azure-job.ts";
import { input, select } from "../../support/jobs/declared-form.ts";
import { waitFor } from "../../support/wait-for.ts";

/** A form whose contact has names that no portal has and no language knows; each test teaches another first one. */
const formWith = (first: string): string =>
  `<h2>Contact information</h2>` +
  select("Severity", "severity", ["C - Minimal impact", "B - Moderate impact", "A - Critical impact"]) +
  input("Summary", "title") +
  select("Support plan", "plan", ["Basic support", "Cloud Solution Provider"]) +
  [first, "Tarnig", "Brulo", "Sivant"].map((label, at) => input(label, `a${at}`)).join("");

inBothBrowsers("lessons wherever a form is, in %s", (name) => {
  let browser: TestBrowser;
  let job: AzureJob;

  beforeAll(async () => {
    browser = await borrow(name);
    job = azureJob(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  const says = async (page: Page, words: RegExp): Promise<boolean> => words.test(await browser.panel(page).text());
  const model = async (page: Page): Promise<Record<string, unknown>> =>
    (await page.evaluate(() => window.practice.model() as Record<string, unknown> | undefined)) ?? {};
  const isFilled = (page: Page): Promise<unknown> =>
    waitFor(async () => (await model(page))["a0"] === "Kim", { message: "the first name in the form" });
  const ask = (page: Page): Promise<void> =>
    browser.panel(page).press("Show me where: First name", () => says(page, /Point at the field “First name”/));
  const confirm = (page: Page): Promise<void> =>
    browser.panel(page).press("Yes, that's it", () => says(page, /Learned: “/));

  test.each([
    [
      "an open shadow tree",
      "Kelmat",
      (form: string) => ({ native: `<practice-part data-shadow="open">${form}</practice-part>` }),
    ],
    ["a modal dialog", "Dorvin", (form: string) => ({ native: form, heldBy: "dialog" as const })],
  ] as const)("%s", async (_where, first, azure) => {
    const { page } = await job.open(azure(formWith(first)));
    await ask(page);
    const control = await waitFor(() => page.$(">>> [name=a0]"));
    await control.click();
    await browser.panel(page).waitForText(new RegExp(`“${first}”.* is the field “First name”\\?`));
    expect((await model(page))["a0"]).toBe("");
    await confirm(page);
    await isFilled(page);
  });

  test("a frame, by the keyboard alone: it comes back to the panel", async () => {
    const { page, person } = await job.openReact({ startStep: "additionalDetails" });
    await job.filled(person);
    const panel = browser.panel(page);
    await panel.press("Not this one: First name", () => says(page, /Learned: “First name”.* is not the field/));
    const button = await waitFor(() => panel.find("button", "Show me where: First name"));
    await button.focus();
    await waitFor(
      async () => {
        await page.keyboard.press("Enter");
        return says(page, /Point at the field/);
      },
      { message: "the pointing", interval: 700 },
    );
    const frame: Frame = await person.frame();
    await waitFor(() => frame.$("on-behalf-pointing"), { message: "the pointing in the frame" });
    await waitFor(
      async () => {
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        return says(page, /is the field “First name”\?/);
      },
      { message: "a control to be taken" },
    );
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("on-behalf-panel");
  });
});
