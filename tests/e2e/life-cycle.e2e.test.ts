import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Ticket } from "../../src/tickets/model/ticket.ts";
import type { AzurePerson } from "../practice/azure/azure-person.ts";
import { type AzureJob, azureJob, expectQuiet, FILLED, isNumbered, isPending } from "../support/jobs/azure-job.ts";
import { byTurns, inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { allowReload } from "../support/browser/allow-reload.ts";
import { launch, type TestBrowser } from "../support/browser/browsers.ts";
import { extensionWorlds } from "../support/browser/extension-worlds.ts";
import { IS_LONG, variants } from "../support/is-long.ts";
import { waitFor } from "../support/wait-for.ts";

interface ExtensionWindow {
  readonly chrome: { readonly runtime: { reload(): void } };
}

interface WithOldPanel {
  oldPanel?: Element | null;
}

/** Ways in which a new copy of the extension takes the place of the old one. */
const UPDATES = ["update", "reload", "off and on"] as const;

inBothBrowsers("the life of a content script, in %s", (name) => {
  let browser: TestBrowser;
  let job: AzureJob;
  const byTurn = byTurns(name);

  beforeAll(async () => {
    browser = await launch(name, { installed: false });
    job = azureJob(browser);
  });
  afterAll(() => browser?.close());
  afterEach(() => job.closePages());

  const replace = async (how: (typeof UPDATES)[number]): Promise<void> => {
    if (how === "update") await browser.installExtension();
    if (how === "reload") {
      if (name === "chrome") await allowReload(browser.browser);
      const page = await browser.openExtensionPage("manifest.json");
      await page
        .evaluate(() => (globalThis as unknown as ExtensionWindow).chrome.runtime.reload())
        .catch(() => undefined);
    }
    if (how === "off and on") {
      await browser.setEnabled(false);
      await browser.setEnabled(true);
    }
  };

  const panels = (page: Page): Promise<number> => page.$$eval("on-behalf-panel", (all) => all.length);

  /** Firefox refuses for a moment while it closes the pages of the extension. */
  const toFront = (page: Page): Promise<true> =>
    waitFor(() => page.bringToFront().then(() => true as const), { message: "the page to come to the front" });

  /** What each panel takes of the page, in square pixels. */
  const sizes = (page: Page): Promise<number[]> =>
    page.$$eval("on-behalf-panel", (all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => width * height),
    );

  /** Another copy takes over: the panel of the old one goes, and there is exactly one of the new one. */
  const takeOver = async (page: Page, how: (typeof UPDATES)[number]): Promise<void> => {
    await page.evaluate(() => void ((window as WithOldPanel).oldPanel = document.querySelector("on-behalf-panel")));
    await replace(how);
    await toFront(page);
    await waitFor(
      () =>
        page.evaluate(
          () => !(window as WithOldPanel).oldPanel?.isConnected && document.querySelector("on-behalf-panel") !== null,
        ),
      { message: "the panel of the new copy to replace the old one" },
    );
    expect(await panels(page)).toBe(1);
  };

  const letAnswer = (page: Page): Promise<void> =>
    page.evaluate(() => window.practice.configure({ answerHeld: false }));

  const createOnce = async (page: Page, person: AzurePerson, title: string): Promise<Ticket> => {
    await person.press("next");
    await person.waitForStep("reviewCreate");
    await person.press("create");
    const ticket = await job.oneTicket(title, isNumbered);
    await expectQuiet(page);
    return ticket;
  };

  test("comes into a tab that was open before it was installed", async () => {
    const { page, person } = await job.open();
    await person.waitForStep("problemDescription");
    await browser.installExtension();
    await job.settle();
    await page.bringToFront();
    await job.describe(person, "Open before");
    await job.filled(person);
    expect(await panels(page)).toBe(1);
    await createOnce(page, person, "Open before");
  });

  test.each(variants(UPDATES, 1))(
    "hands a half-filled form over to a new copy, with what the person typed (%s)",
    async (how) => {
      const title = `Half filled before ${how}`;
      const { page, person } = await job.open();
      await job.describe(person, title);
      await job.filled(person);
      await person.write("firstName", "Robin");
      await person.write("description", "Half of the story");
      await takeOver(page, how);
      expect(await person.model()).toMatchObject({
        ...FILLED,
        firstName: "Robin",
        description: "Half of the story",
        title,
      });
      await person.press("previous");
      await person.waitForStep("recommendedSolution");
      await person.press("next");
      await person.waitForStep("additionalDetails");
      await browser.panel(page).waitForText(/Last name\s+Already correct/);
      expect((await person.model())["firstName"]).toBe("Robin");
      const { contactDetails } = await createOnce(page, person, title);
      expect(contactDetails.firstName).toBe("Robin");
    },
  );

  for (const how of ["off and on", "update"] as const)
    byTurn(`hands the form of a frame over too (${how})`, async () => {
      const title = `In a frame before ${how}`;
      const { page, person } = await job.openReact();
      await job.describe(person, title);
      await job.filled(person);
      await person.write("firstName", "Robin");
      await takeOver(page, how);
      await browser.panel(page).waitForText(/Last name\s+Already correct/);
      expect(await person.model()).toMatchObject({ ...FILLED, firstName: "Robin", title });
      const { contactDetails } = await createOnce(page, person, title);
      expect(contactDetails.firstName).toBe("Robin");
    });

  byTurn("goes on from the first step after an update", async () => {
    const title = "First step before update";
    const { page, person } = await job.open();
    await person.waitForStep("problemDescription");
    await person.write("summary", title);
    await browser.panel(page).waitForText(/Contoso/);
    await takeOver(page, "update");
    expect((await person.model())["title"]).toBe(title);
    await person.press("next");
    await person.waitForStep("recommendedSolution");
    await person.press("next");
    await person.waitForStep("additionalDetails");
    await job.filled(person);
    await createOnce(page, person, title);
  });

  // Firefox ends the worlds of an old copy by itself, and lets nobody look into them.
  if (name === "chrome" && IS_LONG)
    test("leaves no listener and no observer of a former copy", async () => {
      const { page, person } = await job.open({ startStep: "additionalDetails" });
      await job.filled(person);
      const working = async (): Promise<number> => {
        const worlds = await extensionWorlds(page, browser.extensionOrigin);
        const halfDead = worlds.filter(({ listeners, observing }) => listeners > 0 !== observing > 0);
        expect(halfDead, "half-dead copies").toEqual([]);
        return worlds.filter(({ listeners }) => listeners > 0).length;
      };
      const before = await working();
      expect(before).toBeGreaterThan(0);
      for (const how of ["update", "off and on"] as const) {
        await takeOver(page, how);
        expect(await working(), `copies that work after ${how}`).toBe(before);
      }
      await browser.setEnabled(false);
      try {
        await toFront(page);
        await person.write("description", "Still usable");
        await waitFor(async () => (await working()) === 0, { message: "the last copy to end" });
      } finally {
        await browser.setEnabled(true);
      }
    });

  byTurn("logs one ticket although a new copy comes between Create and the answer", async () => {
    const { page, person } = await job.open({ answerHeld: true });
    await job.review(person, "Updated in between");
    await person.press("create");
    await job.oneTicket("Updated in between", isPending);
    await replace("update");
    await toFront(page);
    await letAnswer(page);
    await waitFor(async () => (await person.blade()) === "Home", { message: "the portal to take the request" });
    await job.oneTicket("Updated in between");
  });

  test("goes with its panel when it is switched off", async () => {
    const { page, person } = await job.open({ startStep: "additionalDetails" });
    await job.filled(person);
    await browser.panel(page).waitForText(/Kim/);
    await browser.setEnabled(false);
    try {
      await person.write("description", "Still usable");
      // Firefox leaves the element, of which nothing is to be seen.
      await waitFor(async () => (await sizes(page)).every((size) => size === 0), { message: "the panel to go" });
      expect(await browser.panel(page).text()).toBe("");
    } finally {
      await browser.setEnabled(true);
    }
    await waitFor(async () => (await panels(page)) === 1 && (await sizes(page)).every((size) => size > 0), {
      message: "the panel to come back",
    });
  });

  test("works on whenever the background is stopped", async () => {
    const { page, person } = await job.open({ answerHeld: true });
    await person.waitForStep("problemDescription");
    await browser.stopBackground();
    await job.describe(person, "Stopped all the time");
    await job.filled(person);
    await browser.stopBackground();
    await person.press("next");
    await person.waitForStep("reviewCreate");
    await browser.stopBackground();
    await person.press("create");
    await job.oneTicket("Stopped all the time", isPending);
    await browser.stopBackground();
    await letAnswer(page);
    await job.oneTicket("Stopped all the time", isNumbered);
    await expectQuiet(page);
  });
});
