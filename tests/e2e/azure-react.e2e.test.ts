import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { AzureReactPerson } from "../practice/azure-react/azure-react-person.ts";
import { contoso, northwind } from "../practice/azure/tenants.ts";
import { fillsOnceShown, leavesHiddenAlone } from "../support/jobs/azure-frames.ts";
import { type AzureJob, azureJob, expectQuiet, FILLED, isNumbered, isPending } from "../support/jobs/azure-job.ts";
import { byTurns, inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { partner } from "../support/jobs/extension-settings.ts";
import { framesThatAnswer } from "../support/browser/frames-that-answer.ts";
import { IS_LONG } from "../support/is-long.ts";
import { waitFor } from "../support/wait-for.ts";

/** Maximum time that the portal may take to answer Create, in ms. */
const SLOW = 40_000;

/** Whether a press on the X of the blade in front would reach it. */
const isCloseInFront = (): boolean => {
  const close = document.querySelector(".fxs-blade-lastblade .fxs-blade-close");
  const box = close?.getBoundingClientRect();
  return (
    box !== undefined &&
    close?.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)) === true
  );
};

inBothBrowsers("the main job in a React view, in %s", (name) => {
  let browser: TestBrowser;
  let job: AzureJob;
  const byTurn = byTurns(name);
  let slow: { page: Page; person: AzureReactPerson; began: number } | undefined;

  beforeAll(async () => {
    browser = await borrow(name);
    job = azureJob(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  if (IS_LONG)
    test("begins a submission that takes long", async () => {
      const other = azureJob(browser);
      const { page, person } = await other.openReact({ answerAfter: SLOW });
      await other.review(person, "Slow success");
      await person.press("create");
      slow = { page, person, began: Date.now() };
      await job.oneTicket("Slow success", isPending);
    });

  test("fills plan and contact in the state of the visible frame", async () => {
    const { page, person } = await job.openReact();
    await job.describe(person, "Fills it");
    await job.filled(person);
    expect(await person.model()).toMatchObject({ ...FILLED, title: "Fills it", saveContactChanges: false });
    expect(await browser.panel(page).waitForText(/Kim/)).toContain("Megan");
    await framesThatAnswer(page, "iframe.fxs-part-frame");
    const hosts = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => document.querySelectorAll("on-behalf-panel").length)),
    );
    expect(
      hosts.reduce((sum, count) => sum + count, 0),
      "panels in all frames of the tab",
    ).toBe(1);
    expect(await page.$$eval("on-behalf-panel", (panels) => panels.length), "panels in the top document").toBe(1);
    await expectQuiet(page);
  });

  if (IS_LONG)
    test("writes nothing into a prewarmed frame that is hidden by visibility", () =>
      leavesHiddenAlone(browser, job, "visibility"));

  byTurn(
    "fills a frame that was hidden by opacity once it takes the place of the other, though frames come and go",
    () => fillsOnceShown(job, "opacity"),
  );

  byTurn("undoes in the frame what the panel of the top document was pressed for", async () => {
    const { page, person } = await job.openReact({ startStep: "additionalDetails" });
    await job.filled(person);
    await browser.panel(page).press("Undo", async () => (await person.model())["supportPlan"] === "basic");
    await browser.panel(page).waitForText(/Undone/);
    expect(await person.model()).toMatchObject({
      firstName: "Megan",
      lastName: "Bowen",
      country: "US",
      phoneNumber: "+1 425 555 0100",
    });
    await expectQuiet(page);
  });

  test("logs one ticket with the number from the toast of the top document", async () => {
    const { page, person } = await job.openReact({ noise: true });
    await job.describe(person, "Number in the toast");
    await job.filled(person);
    await person.choose("severity", "B - Moderate impact");
    await person.press("next");
    await person.waitForStep("reviewCreate");
    await person.press("create");
    const ticket = await job.oneTicket("Number in the toast", isNumbered);
    const [submission] = await page.evaluate(() => window.practice.submissions);
    expect(ticket).toMatchObject({
      portal: "azure",
      cloud: "worldwide",
      severity: "moderate",
      own: false,
      supportPlan: "Cloud Solution Provider",
      customer: { tenantId: contoso.id, domain: contoso.domain, name: contoso.name },
      contactDetails: { firstName: partner.firstName, primaryEmailAddress: partner.primaryEmailAddress },
      supportTicketId: submission?.number,
    });
    await expectQuiet(page);
  });

  byTurn(
    "logs nothing after a server error that the top document tells of, and one ticket after the " + "next try",
    async () => {
      const { page, person } = await job.openReact({ outcome: "serverError" });
      await job.review(person, "Second try");
      await person.press("create");
      await job.discarded("Second try");
      await (await person.frame()).evaluate(() => window.practice.configure({ outcome: "success" }));
      await person.press("create");
      const ticket = await job.oneTicket("Second try", isNumbered);
      expect(ticket.supportTicketId).toBe(await page.evaluate(() => window.practice.submissions.at(-1)?.number));
      await expectQuiet(page);
    },
  );

  byTurn("logs nothing when the blade is closed before the portal answers, though requests fly by", async () => {
    const { page, person } = await job.openReact({ answerAfter: 30_000, noise: true });
    await job.review(person, "Closed blade");
    await person.press("create");
    await job.oneTicket("Closed blade", isPending);
    await waitFor(() => page.evaluate(isCloseInFront), { message: "no notice to lie over the blade's X" });
    await person.closeBlade();
    await waitFor(async () => (await job.ticketsTitled("Closed blade")).length === 0, {
      message: "the ticket to be discarded",
    });
    await waitFor(async () => (await browser.panel(page).text()) === "", {
      message: "the panel to go with the frame that it was about",
    });
    await expectQuiet(page);
  });

  // In the Knockout view it is asked each time.
  if (IS_LONG)
    test("keeps one ticket that waits, after silence and a double click", async () => {
      const { page, person } = await job.openReact({ outcome: "silence" });
      await job.review(person, "Silence");
      const create = await waitFor(async () => (await person.frame()).$(".practice-footer button:last-child"), {
        message: "Create",
      });
      await create.click({ count: 2 });
      await person.press("create");
      await job.oneTicket("Silence", isPending);
      await expectQuiet(page);
    });

  byTurn("never mixes two tabs with two customers", async () => {
    const one = await job.openReact({ answerAfter: 4000 });
    const two = await job.openReact(
      { tenant: northwind },
      "https://portal.azure.com/#@northwindtraders.onmicrosoft.com/view/" +
        "Microsoft_Azure_Support/NewSupportRequestV3Blade",
    );
    await two.page.bringToFront();
    await job.review(two.person, "Of Northwind");
    await one.page.bringToFront();
    await job.review(one.person, "Of Contoso");
    await one.person.press("create");
    await two.page.bringToFront();
    await two.person.press("create");
    const northwinds = await job.oneTicket("Of Northwind", isNumbered);
    const contosos = await job.oneTicket("Of Contoso", isNumbered);
    const numberIn = (page: Page): Promise<string | undefined> =>
      page.evaluate(() => window.practice.submissions[0]?.number);
    expect(northwinds).toMatchObject({
      customer: { tenantId: northwind.id },
      supportTicketId: await numberIn(two.page),
    });
    expect(contosos).toMatchObject({ customer: { tenantId: contoso.id }, supportTicketId: await numberIn(one.page) });
  });

  if (IS_LONG)
    test("confirms the submission that took long", async () => {
      const ticket = await job.oneTicket("Slow success", isNumbered, { timeout: SLOW + 60_000 });
      expect(ticket.supportTicketId).toBe(await slow?.page.evaluate(() => window.practice.submissions[0]?.number));
      expect(Date.parse(ticket.confirmedDate ?? "") - Date.parse(ticket.createdDate)).toBeGreaterThan(SLOW - 2000);
      await slow?.page.close();
    });
});
