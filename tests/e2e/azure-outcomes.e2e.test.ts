import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { borrow } from "../support/browser/borrow.ts";
import { byTurns, inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { type AzureJob, azureJob, expectQuiet, isPending } from "../support/jobs/azure-job.ts";
import { waitFor } from "../support/wait-for.ts";

inBothBrowsers("what becomes of a press on Create in %s", (name) => {
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

  for (const outcome of ["validationError", "serverError"] as const)
    byTurn(`logs nothing after a ${outcome}`, async () => {
      const title = `No ticket: ${outcome}`;
      const { page, person } = await job.open({ outcome });
      await job.review(person, title);
      await person.press("create");
      await job.discarded(title);
      await expectQuiet(page);
    });

  byTurn("keeps one unconfirmed ticket after silence", async () => {
    const title = "Silence";
    const { person } = await job.open({ outcome: "silence" });
    await job.review(person, title);
    await person.press("create");
    await person.press("create");
    await job.oneTicket(title, isPending);
    expect(await job.ticketsTitled(title)).toHaveLength(1);
  });

  byTurn("logs nothing after a scripted click", async () => {
    const title = "Scripted";
    const { page, person } = await job.open();
    await job.review(person, title);
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>("[role=button]"))
        if (button.textContent?.trim() === "Create") button.click();
    });
    await waitFor(() => page.evaluate(() => window.practice.submissions.length > 0), {
      message: "the portal to take the scripted click",
    });
    await waitFor(async () => (await person.toasts()).includes("upport"), { message: "the toast" });
    expect(await job.ticketsTitled(title)).toEqual([]);
  });

  test("keeps the submission of a tab closed right after the click, with the background asleep", async () => {
    const title = "Closed tab";
    const { page, person } = await job.open({ answerAfter: 30_000 });
    await job.review(person, title);
    await browser.stopBackground();
    await person.press("create");
    await page.close();
    const popup = await browser.openExtensionPage("src/entries/popup/index.html");
    await job.oneTicket(title, isPending);
    expect(await job.ticketsTitled(title)).toHaveLength(1);
    await popup.close();
  });
});
