import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { Microsoft365Person } from "../practice/microsoft365/microsoft365-person.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { expectQuiet, FILLED, type Microsoft365Job, microsoft365Job } from "../support/jobs/microsoft365-job.ts";
import { waitFor } from "../support/wait-for.ts";

/** The listeners of all worlds of a page, and its memory in bytes, after the garbage is gone; Chromium only. */
const countersOf = async (page: Page): Promise<{ listeners: number; heap: number }> => {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { jsEventListeners } = await session.send("Memory.getDOMCounters");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  return { listeners: jsEventListeners, heap: metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0 };
};

const panels = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll("on-behalf-panel").length);

/** Presses the last visible button of this name. The page does it: what a test holds of a page's elements lives on. */
const pressIn = (page: Page, name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const named = [...document.querySelectorAll("button")].filter(
      (button) => button.checkVisibility() && (button.ariaLabel === wanted || button.textContent?.endsWith(wanted)),
    );
    named.at(-1)?.click();
  }, name);

inBothBrowsers("the life of the help pane in %s", (name) => {
  let browser: TestBrowser;
  let job: Microsoft365Job;

  beforeAll(async () => {
    browser = await borrow(name);
    job = microsoft365Job(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  const cycle = async (page: Page, person: Microsoft365Person): Promise<void> => {
    await pressIn(page, person.words("helpAndSupport"));
    await job.holds(person);
    await waitFor(async () => (await panels(page)) === 1);
    await pressIn(page, person.words("close"));
    await waitFor(
      () =>
        person.model().then(
          () => false,
          () => true,
        ),
      { message: "the pane to close" },
    );
  };
  const gone = (page: Page): Promise<unknown> =>
    waitFor(async () => (await browser.panel(page).text()) === "", { message: "the panel to go" });

  test("leaves nothing behind when the pane is opened and closed ten times", async () => {
    const { page, person } = await job.open({ startTab: "contactSupport" });
    // The first openings load what stays: the panel's script, compiled code, the page's own lists.
    for (let count = 0; count < 5; count += 1) await cycle(page, person);
    await gone(page);
    const before = name === "chrome" ? await countersOf(page) : undefined;
    for (let count = 0; count < 10; count += 1) await cycle(page, person);
    await gone(page);
    await expectQuiet(page);
    if (!before) return;
    let after = before;
    await waitFor(
      async () => {
        after = await countersOf(page);
        return after.listeners <= before.listeners && after.heap <= before.heap * 1.1;
      },
      {
        timeout: 15_000,
        interval: 500,
        message: () => `${JSON.stringify(after)} to be no more than ${JSON.stringify(before)}`,
      },
    );
  });

  test("knows nothing of the pane before: what was typed there is not typed here", async () => {
    const { page, person } = await job.open({ startTab: "contactSupport" });
    await person.pressWord("helpAndSupport");
    await job.holds(person);
    const label = person.words("confirmEmailAddressesOfAuthorizedContacts");
    await person.write(label, "robin@fabrikam.example");
    await person.closePane();
    await person.pressWord("helpAndSupport");
    await job.holds(person);
    expect(await panels(page)).toBe(1);
  });

  test("stays the same over a switch of its tabs and a change of the route below it", async () => {
    const { page, person } = await job.open();
    await person.openForm("Outlook keeps asking");
    await job.holds(person);
    const label = person.words("confirmEmailAddressesOfAuthorizedContacts");
    await person.write(label, "robin@fabrikam.example");
    await person.openTab("supportHistory");
    await person.openTab("contactSupport");
    await person.control(label);
    await page.evaluate(() => {
      location.hash = "#/users";
    });
    await person.waitForText("Active users");
    expect(await person.model()).toMatchObject({
      ...FILLED,
      title: "Outlook keeps asking",
      email: "robin@fabrikam.example",
    });
    expect(await panels(page)).toBe(1);
    await browser.panel(page).waitForText(/contoso/i);
    await expectQuiet(page);
  });

  test("says so where the partner stands there and no way leads on", async () => {
    const { page, person } = await job.open({ partnerCard: "withoutLink", startTab: "contactSupport" });
    await person.pressWord("helpAndSupport");
    await browser.panel(page).waitForText(/no way to continue/);
    await person.closePane();
    await gone(page);
  });
});
