import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { AzurePerson } from "../../practice/azure/azure-person.ts";
import type { AzurePracticeConfig } from "../../practice/azure/config.ts";
import { type AzureJob, azureJob, expectQuiet } from "../../support/jobs/azure-job.ts";
import { byTurns, inBothBrowsers, test } from "../../support/browser/both-browsers.ts";
import { borrow } from "../../support/browser/borrow.ts";
import type { TestBrowser } from "../../support/browser/browsers.ts";
import { IS_LONG } from "../../support/is-long.ts";
import { waitFor } from "../../support/wait-for.ts";

inBothBrowsers("a page that holds the person in a dialog, in %s", (name) => {
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

  const open = async (
    heldBy: AzurePracticeConfig["heldBy"],
    address?: string,
  ): Promise<{ page: Page; person: AzurePerson }> => {
    const opened = await job.open({ heldBy, startStep: "additionalDetails" }, address);
    await opened.person.waitForStep("additionalDetails");
    return opened;
  };
  const text = (page: Page): Promise<string> => browser.panel(page).text();
  const place = (page: Page): Promise<string | undefined> =>
    page.evaluate(() => document.querySelector("on-behalf-panel")?.parentElement?.localName);
  const undo = async (page: Page, person: AzurePerson): Promise<void> => {
    await job.filled(person);
    await browser.panel(page).press("Undo", async () => (await person.model()).firstName === "Megan");
    await browser.panel(page).waitForText(/Undone/);
  };

  test("a modal dialog: the panel stands in it, undoes there, and goes back when it is closed", async () => {
    const { page, person } = await open("dialog");
    await undo(page, person);
    expect(await place(page)).toBe("dialog");
    await browser.panel(page).press("Fill in", async () => (await person.model()).firstName === "Kim");
    await job.filled(person);
    await page.evaluate(() => document.querySelector("dialog")?.close());
    await waitFor(async () => (await place(page)) === "html", { message: "the panel to stand in the page again" });
    await undo(page, person);
    await expectQuiet(page);
  });

  byTurn("a modal dialog: the own organization is an alert there, and is answered", async () => {
    const { page, person } = await open("dialog", "ownOrganization");
    await browser.panel(page).waitForText(/own organization/);
    expect(await place(page)).toBe("dialog");
    await browser
      .panel(page)
      .press("This is a delegated subscription", async () => (await person.model()).firstName === "Kim");
    await expectQuiet(page);
  });

  // The DOM tests know many traps.
  if (IS_LONG)
    test("a trap that swallows clicks and takes the focus back: undoes once, and is answered", async () => {
      const { page, person } = await open("trap");
      await undo(page, person);
      await browser.panel(page).press("Fill in", async () => (await person.model()).firstName === "Kim");
      const own = await open("trap", "ownOrganization");
      await browser
        .panel(own.page)
        .press("This is about our own subscription", async () =>
          /About your own subscription/.test(await text(own.page)),
        );
      await expectQuiet(own.page);
    });
});
