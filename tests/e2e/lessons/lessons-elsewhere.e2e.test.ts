import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { azureSite } from "../../practice/azure/site.ts";
import { fabrikam } from "../../practice/azure/tenants.ts";
import { byTurns, inBothBrowsers } from "../../support/browser/both-browsers.ts";
import { borrow } from "../../support/browser/borrow.ts";
import type { TestBrowser } from "../../support/browser/browsers.ts";
import { IS_LONG } from "../../support/is-long.ts";
import { azureJob, expectQuiet, QUICK } from "../../support/jobs/azure-job.ts";
import { input } from "../../support/jobs/declared-form.ts";
import { partner, saveSettings } from "../../support/jobs/extension-settings.ts";
import { waitFor } from "../../support/wait-for.ts";

/** A form in which nothing but the button has a name that any portal knows. */
const FORM = `<h2>Brultag</h2>` + input("Quandel", "c1") + input("Kelmat", "c2") + input("Tarnig", "c3");
const PARTS = [
  ["Title of the form", "h2 ::-p-text(Brultag)"],
  ["Title", "[name=c1]"],
  ["First name", "[name=c2]"],
  ["Button that sends the form", "form button"],
] as const;

interface Tabs {
  readonly tabs: { query: (asked: { url: string }) => Promise<{ id: number }[]> };
  readonly runtime: { sendMessage: (message: object) => Promise<{ value?: unknown }> };
}

/** What the popup does for the tab of the portal; runs on a page of the extension. */
const askAsPopup = async (name: string): Promise<unknown> => {
  const { tabs, runtime } = (globalThis as unknown as { chrome: Tabs }).chrome;
  const [tab] = await tabs.query({ url: "https://portal.azure.com/*" });
  const request = { tabId: tab?.id, host: "portal.azure.com" };
  return (await runtime.sendMessage({ name, request })).value;
};

inBothBrowsers("lessons about other forms, in %s", (name) => {
  let browser: TestBrowser;
  const byTurn = byTurns(name);
  const pages: Page[] = [];

  beforeAll(async () => {
    browser = await borrow(name);
  });
  afterAll(() => browser?.close());
  beforeEach(() =>
    saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id, domain: fabrikam.domain }] }),
  );
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  const open = async (): Promise<Page> => {
    const page = await browser.openPage(azureSite.addresses["customer"] ?? "", { azure: { ...QUICK, native: FORM } });
    pages.push(page);
    await page.waitForSelector("[name=c3]");
    return page;
  };
  const asPopup = (message: string): Promise<unknown> =>
    browser.inExtension((page) => page.evaluate(askAsPopup, message));
  const holds = (page: Page, firstName: string): Promise<unknown> =>
    waitFor(
      async () => {
        const model = (await page.evaluate(() => window.practice.model() as Record<string, unknown> | undefined)) ?? {};
        return model["c2"] === firstName;
      },
      { message: `“${firstName}” in the form` },
    );
  const isFilled = (page: Page): Promise<unknown> => holds(page, "Kim");

  byTurn(
    "a form in a frame: not this one: what was there comes back; shown again, it is filled in; undone, it comes back",
    async () => {
      const job = azureJob(browser);
      await job.settle();
      const { page, person } = await job.openReact({ startStep: "additionalDetails" });
      const panel = browser.panel(page);
      const becomes = (firstName: string): Promise<unknown> =>
        waitFor(
          async () => {
            const model = await person.model();
            return model["firstName"] === firstName && model["lastName"] === "Akers";
          },
          { message: `"${firstName}" in the form` },
        );
      const says = async (words: RegExp): Promise<boolean> => words.test(await panel.text());
      await job.filled(person);
      await panel.press("Not this one: First name", () => says(/Learned: “First name”.* is not the field/));
      await becomes("Megan");

      await panel.press("Show me where: First name", () => says(/Point at the field “First name”/));
      const before = await person.model();
      const frame = await person.frame();
      const label = await frame.waitForSelector("::-p-text(First name)");
      await label?.click();
      await panel.waitForText(/“First name”.* is the field “First name”\?/);
      expect(await person.model()).toEqual(before);
      await panel.press("Yes, that's it", () => says(/Learned: “First name”.* is the field/));
      await becomes("Kim");

      await panel.press("Undo this lesson", async () => !(await says(/Learned/)));
      await becomes("Megan");
      await expectQuiet(page);
      await job.closePages();
    },
  );

  byTurn(
    "a form that nobody knows is taught from the popup, filled in, sent and kept; the next visit needs nothing",
    async () => {
      const page = await open();
      const panel = browser.panel(page);
      await waitFor(async () => (await asPopup("mayTeachForm")) === true, { message: "the offer in the popup" });
      await asPopup("teachForm");
      await panel.waitForText(/What is where in this form/);
      for (const [part, selector] of PARTS) {
        await panel.press(`Show me where: ${part}`, async () => /Point at/.test(await panel.text()));
        await (await page.waitForSelector(selector))?.click();
        await panel.waitForText(/What is where in this form/);
      }
      const save = (): Promise<void> => panel.press("Save", async () => /Learned\. This form/.test(await panel.text()));
      await save();
      await isFilled(page);
      if (IS_LONG) {
        await panel.press("Undo these lessons", async () => /What is where/.test(await panel.text()));
        await holds(page, "");
        await save();
        await isFilled(page);
      }
      await panel.press("Done", async () => !/Learned/.test(await panel.text()));
      expect(await asPopup("mayTeachForm")).toBe(false);

      const again = await open();
      await isFilled(again);
      await (await again.$("[name=c1]"))?.type("Shown as a whole");
      await (await again.$("form button"))?.click();
      await waitFor(
        async () =>
          (await browser.readTickets()).some(
            ({ title, supportTicketId }) => title === "Shown as a whole" && supportTicketId !== undefined,
          ),
        { message: "the ticket" },
      );
    },
  );
});
