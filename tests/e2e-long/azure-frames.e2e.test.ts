import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { AzureReactPerson } from "../practice/azure-react/azure-react-person.ts";
import type { Hiding } from "../practice/azure/config.ts";
import { newNumber } from "../practice/microsoft365/new-number.ts";
import { fillsOnceShown, leavesHiddenAlone } from "../support/jobs/azure-frames.ts";
import { type AzureJob, azureJob, expectQuiet, isNumbered, isPending } from "../support/jobs/azure-job.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { waitFor } from "../support/wait-for.ts";

inBothBrowsers("frames of the Azure portal in %s", (name) => {
  let browser: TestBrowser;
  let job: AzureJob;

  beforeAll(async () => {
    browser = await borrow(name);
    job = azureJob(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  const madeMischief = (person: AzureReactPerson, message: string): Promise<unknown> =>
    waitFor(async () => (await person.frame()).evaluate(() => document.documentElement.dataset["practiceMischief"]), {
      message,
    });

  test.each<Hiding>(["display", "offScreen", "opacity"])("that are hidden by %s get nothing written", (hiding) =>
    leavesHiddenAlone(browser, job, hiding),
  );

  test(
    "that were hidden by visibility are filled once they take the place of the other, though frames " + "come and go",
    () => fillsOnceShown(job, "visibility"),
  );

  test("fills a frame that was prewarmed, once it is shown", async () => {
    const { page, person } = await job.openReact({
      startStep: "additionalDetails",
      react: { shownAfter: 1500, prewarmed: [] },
    });
    await job.filled(person);
    await browser.panel(page).waitForText(/Kim/);
    await expectQuiet(page);
  });

  test("shows a form no more whose frame goes on to another page", async () => {
    const { page, person } = await job.openReact({ startStep: "additionalDetails" });
    await job.filled(person);
    await browser.panel(page).waitForText(/Kim/);
    const frame = await person.frame();
    await frame.evaluate(() => location.replace("/React/Other"));
    await waitFor(async () => !/Kim/.test(await browser.panel(page).text()), {
      message: "the form that is gone to leave the panel",
    });
  });

  test("logs nothing after a validation error", async () => {
    const { page, person } = await job.openReact({ outcome: "validationError" });
    await job.review(person, "Not valid");
    await person.press("create");
    await job.discarded("Not valid");
    await expectQuiet(page);
  });

  test("makes one ticket of a double click that the portal takes", async () => {
    const { page, person } = await job.openReact();
    await job.review(person, "Double click");
    const create = await waitFor(async () => (await person.frame()).$(".practice-footer button:last-child"), {
      message: "Create",
    });
    await create.click({ count: 2 });
    await job.oneTicket("Double click", isNumbered);
    await expectQuiet(page);
  });

  test("logs two requests that follow each other in one tab", async () => {
    const { page, person } = await job.openReact();
    await job.review(person, "First of two");
    await person.press("create");
    const first = await job.oneTicket("First of two", isNumbered);
    await page.goBack();
    await job.review(person, "Second of two");
    await person.press("create");
    const second = await job.oneTicket("Second of two", isNumbered);
    const numbers = await page.evaluate(() => window.practice.submissions.map(({ number }) => number));
    expect([first.supportTicketId, second.supportTicketId]).toEqual(numbers);
  });

  test("brings back the request whose blade was closed, once the portal shows that it took it", async () => {
    const { page, person } = await job.openReact({ answerAfter: 60_000 });
    await job.review(person, "Taken all the same");
    await person.press("create");
    await job.oneTicket("Taken all the same", isPending);
    await person.closeBlade();
    await waitFor(async () => (await job.ticketsTitled("Taken all the same")).length === 0, {
      message: "the ticket to be discarded",
    });
    const number = newNumber(16);
    await page.evaluate((text) => window.practice.announce(text), number);
    expect(await job.oneTicket("Taken all the same", isNumbered)).toMatchObject({ supportTicketId: number });
    await expectQuiet(page);
  });

  test("fills nothing in a frame whose top document is no portal", async () => {
    const { page, person } = await job.openReact({ startStep: "additionalDetails" }, "otherHost");
    await person.waitForStep("additionalDetails");
    const before = await person.model();
    const control = await job.openReact({ startStep: "additionalDetails" });
    await job.filled(control.person);
    await page.bringToFront();
    expect(await person.model()).toEqual(before);
    expect(await browser.panel(page).text()).toBe("");
  });

  test("keeps what it filled when all fields are made anew", async () => {
    const { page, person } = await job.openReact({
      startStep: "additionalDetails",
      react: { remounts: true, settle: 1200 },
    });
    const input = await (await person.row("firstName")).$("input");
    await madeMischief(person, "the fields to be made anew");
    await waitFor(() => input?.evaluate((element) => !element.isConnected), { message: "the former fields to go" });
    await job.filled(person);
    await waitFor(async () => /Undo/.test(await browser.panel(page).text()));
    await expectQuiet(page);
  });

  test("fills again a value that jumps back once", async () => {
    const { page, person } = await job.openReact({
      startStep: "additionalDetails",
      react: { jumpsBack: "lastName", settle: 1200 },
    });
    await madeMischief(person, "the value to jump back");
    await job.filled(person);
    await expectQuiet(page);
  });

  test("fills a frame under a name that says nothing, by its fields", async () => {
    const { page, person } = await job.openReact({ react: { frameName: "SupportCreate.ReactView" } });
    await job.review(person, "Other frame name");
    await person.press("create");
    await job.oneTicket("Other frame name", isNumbered);
    await expectQuiet(page);
  });
});
