import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";
import { launch, type TestBrowser } from "../../support/browser/browsers.ts";
import { allowInPrivateWindows, openPrivately } from "../../support/jobs/private-windows.ts";
import { textOf, writeAhead } from "../../support/jobs/write-ahead.ts";
import { waitFor } from "../../support/wait-for.ts";

const POPUP = "src/entries/popup/index.html";
const LIST = "src/entries/list/index.html";
const BROKEN = /can't be used at the moment|zurzeit nicht benutzbar|disk is full|Datenträger/;

let browser: TestBrowser | undefined;
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

const pressIn = (page: Page, name: RegExp): Promise<void> =>
  page.$$eval(
    "button",
    (buttons, wanted) => {
      buttons.find(({ textContent }) => new RegExp(wanted).test(textContent))?.click();
    },
    name.source,
  );

// Chromium opens the pages of an extension in no private window.
describe("private browsing, in firefox", () => {
  test("popup and all requests in a private window show the requests, and change them", async () => {
    const running = await launch("firefox");
    browser = running;
    await allowInPrivateWindows(running);
    await running.inExtension((own) => writeAhead(own, [1, 2]));
    await waitFor(async () => (await running.readTickets()).length === 2, { message: "two tickets" });
    const popup = await openPrivately(running, POPUP);
    await waitFor(async () => /Request 2/.test(await textOf(popup)), { message: "the requests in the private window" });
    expect(await textOf(popup)).toMatch(/Request 1/);
    expect(await textOf(popup)).not.toMatch(BROKEN);
    const list = await openPrivately(running, LIST);
    await waitFor(async () => /Request 1/.test(await textOf(list)), { message: "all requests" });
    await pressIn(list, /^(?:Close request|Anfrage schließen)$/);
    await waitFor(async () => (await running.readTickets()).some(({ status }) => status === "closed"), {
      message: "a closed ticket",
    });
    await waitFor(async () => !/Request 1[\s\S]*Request 2|Request 2[\s\S]*Request 1/.test(await textOf(popup)), {
      message: "the change, in the other private window",
    });
  });

  test("a browser that never remembers history says so, and shows what was filed", async () => {
    const preferences = { "browser.privatebrowsing.autostart": true };
    const running = await launch("firefox", { installed: false, preferences });
    browser = running;
    await allowInPrivateWindows(running);
    await running.installExtension();
    await running.inExtension((own) => writeAhead(own, [1]));
    const popup = await running.openExtensionPage(POPUP);
    await waitFor(async () => /Request 1/.test(await textOf(popup)), { message: "the request that waits" });
    expect(await textOf(popup)).toMatch(/never remember history|keine Chronik/);
    expect(await textOf(popup)).not.toMatch(BROKEN);
  });
});
