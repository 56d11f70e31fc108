import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { afterAll, beforeAll } from "vitest";
import { borrow } from "../../support/browser/borrow.ts";
import { inBothBrowsers, test } from "../../support/browser/both-browsers.ts";
import type { TestBrowser } from "../../support/browser/browsers.ts";
import { writeAhead } from "../../support/jobs/write-ahead.ts";
import { waitFor } from "../../support/wait-for.ts";

const POPUP = "src/entries/popup/index.html";

const rowsOf = (page: Page): Promise<string[]> =>
  page.$$eval("[data-row] h2", (titles) => titles.map(({ textContent }) => textContent));

inBothBrowsers("the popup as installed, in %s", (name) => {
  let browser: TestBrowser;
  let own: Page;
  beforeAll(async () => {
    browser = await borrow(name);
    own = await browser.openExtensionPage("manifest.json");
    await writeAhead(own, [1, 2]);
    await waitFor(async () => (await browser.readTickets()).length === 2, { message: "two tickets" });
  });
  afterAll(async () => browser.close());

  const openPopup = async (): Promise<Page> => {
    const popup = await browser.openExtensionPage(POPUP);
    await waitFor(async () => (await rowsOf(popup)).length > 0, { message: "the rows" });
    return popup;
  };

  test("keeps a note that was typed just before it closed", async () => {
    const popup = await openPopup();
    const [title = ""] = await rowsOf(popup);
    await popup.keyboard.press("j");
    await popup.keyboard.press("Enter");
    const field = await waitFor(() => popup.$("[data-row] textarea"), { message: "the notes" });
    await field.type("called back");
    await popup.close();
    const noted = (): Promise<boolean> =>
      browser.readTickets().then((all) => all.some((one) => one.title === title && one.notes === "called back"));
    // The last letters are sent as the page goes; what does not arrive then is a draft that the next opening saves.
    const again = await openPopup();
    await waitFor(noted, { message: "the note in the store" });
    await again.keyboard.press("j");
    await again.keyboard.press("Enter");
    const shown = await waitFor(() => again.$("[data-row] textarea"), { message: "the notes again" });
    await waitFor(async () => (await shown.evaluate((one) => one.value)) === "called back");
    await again.close();
  });

  test("is used by keys alone: closes a request, and undoes it", async () => {
    const popup = await openPopup();
    const [title] = await rowsOf(popup);
    for (const key of ["j", "c"] as const) await popup.keyboard.press(key);
    const statusIs = (status: string) => async (): Promise<boolean> =>
      (await browser.readTickets()).some((one) => one.title === title && one.status === status);
    await waitFor(statusIs("closed"), { message: "the closed request" });
    await waitFor(async () => (await rowsOf(popup)).length === 1, { message: "one row" });
    expect(await popup.evaluate(() => document.activeElement?.matches("[data-row]"))).toBe(true);
    await popup.keyboard.press("?");
    await waitFor(() => popup.$("dialog[open]"), { message: "the list of keys" });
    await popup.keyboard.press("Escape");
    await waitFor(async () => (await popup.$("dialog")) === null, { message: "the list of keys to go" });
    await (await waitFor(() => popup.$(".notice button"), { message: "the undo" })).press("Enter");
    await waitFor(statusIs("awaitingResponse"), { message: "the open request" });
    await waitFor(async () => (await rowsOf(popup)).length === 2, { message: "both rows" });
    await waitFor(() => popup.evaluate(() => document.activeElement !== document.body), { message: "the focus" });
    await popup.close();
  });

  test("opens all requests in one tab, also when it is asked again", async () => {
    // In Firefox a page itself knows its address best.
    const lists = async (): Promise<number> => {
      const pages = await browser.browser.pages();
      const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.pathname).catch(() => "")));
      return addresses.filter((address) => address.includes("/entries/list/")).length;
    };
    for (let times = 0; times < 2; times++) {
      const popup = await openPopup();
      await popup.bringToFront();
      await (await waitFor(() => popup.$('a[href*="/list/"]'), { message: "the link" })).click();
      const list = await browser.waitForPage(/\/entries\/list\//);
      await waitFor(() => list.evaluate(() => document.visibilityState === "visible"), {
        message: "the list in front",
      });
      expect(await lists()).toBe(1);
      // Firefox lets no page close a tab that it has not opened; a real popup is no tab.
      if (!popup.isClosed()) await popup.close();
    }
  });
});
