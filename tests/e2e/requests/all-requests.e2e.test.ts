import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, expect } from "vitest";
import { borrow } from "../../support/browser/borrow.ts";
import { byTurns, inBothBrowsers, test } from "../../support/browser/both-browsers.ts";
import type { TestBrowser } from "../../support/browser/browsers.ts";
import { textOf, writeAhead } from "../../support/jobs/write-ahead.ts";
import { waitFor } from "../../support/wait-for.ts";

const rows = (page: Page): Promise<string[]> =>
  page.$$eval("tbody th", (heads) => heads.map((head) => head.textContent));

const pressButton = (page: Page, name: RegExp): Promise<void> =>
  page.$$eval(
    "button",
    (buttons, wanted) => {
      buttons.find(({ textContent }) => new RegExp(wanted).test(textContent))?.click();
    },
    name.source,
  );

inBothBrowsers("all requests, in %s", (name) => {
  let browser: TestBrowser | undefined;
  let folder: string | undefined;
  const byTurn = byTurns(name);
  afterEach(async () => {
    await browser?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
    [browser, folder] = [undefined, undefined];
  });

  test("are opened from the popup, closed ones too, follow the log, and come back from a backup", async () => {
    const running = await borrow(name);
    browser = running;
    const own = await running.openExtensionPage("manifest.json");
    await writeAhead(own, [1, 2]);
    await waitFor(async () => (await running.readTickets()).length === 2, { message: "two tickets" });
    const popup = await running.openExtensionPage("src/entries/popup/index.html");
    await waitFor(() => popup.$('a[href*="/list/"]'), { message: "the link" });
    await popup.$eval('a[href*="/list/"]', (link) => link instanceof HTMLElement && link.click());
    const page = await running.waitForPage(/\/entries\/list\//);
    await waitFor(async () => (await rows(page)).join() === "Request 2,Request 1", { message: "both rows" });
    const saved = await running.readTickets();

    await pressButton(page, /^(?:Close request|Anfrage schließen)$/);
    await waitFor(async () => (await running.readTickets()).some(({ status }) => status === "closed"), {
      message: "a closed ticket",
    });
    expect(await rows(page)).toHaveLength(2);
    await writeAhead(own, [3]);
    await waitFor(async () => (await rows(page)).length === 3, { message: "the new request in the open page" });

    folder = await mkdtemp(join(tmpdir(), "on-behalf-backup-"));
    const file = join(folder, "backup.json");
    const lost = saved.map((ticket, index) => ({
      ...ticket,
      id: `00000000-0000-4000-9000-00000000000${index}`,
      submissionId: `00000000-0000-4000-a000-00000000000${index}`,
      title: `Lost ${index}`,
    }));
    await writeFile(
      file,
      JSON.stringify({
        format: "on-behalf-backup",
        version: 1,
        date: new Date().toISOString(),
        tickets: [...saved, ...lost],
      }),
    );
    const chooser = await waitFor(() => page.$('input[type="file"]'), { message: "the chooser" });
    await (chooser as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await waitFor(
      async () => /: 2\. (?:To change|Geändert): 0\. (?:To skip|Übersprungen): 2\./.test(await textOf(page)),
      {
        message: "what the backup would do",
      },
    );
    expect(await rows(page)).toHaveLength(3);
    await pressButton(page, /^(?:Restore now|Jetzt wiederherstellen)$/);
    await waitFor(async () => /The backup is restored|Sicherung ist wiederhergestellt/.test(await textOf(page)), {
      message: "the words of a restored backup",
    });
    await waitFor(async () => (await rows(page)).filter((title) => title.startsWith("Lost")).length === 2, {
      message: "the restored rows",
    });
  });

  byTurn(
    "survive a reload as they are filtered, are closed together and back again, and are added by hand",
    async () => {
      const running = await borrow(name);
      browser = running;
      const own = await running.openExtensionPage("manifest.json");
      await writeAhead(own, [1, 2, 3]);
      await waitFor(async () => (await running.readTickets()).length === 3, { message: "three tickets" });
      const page = await running.openExtensionPage("src/entries/list/index.html?status=open&q=request&sort=title");
      const are = (titles: string) => async (): Promise<boolean> => (await rows(page)).join() === titles;
      await waitFor(are("Request 1,Request 2,Request 3"), { message: "the rows in the order of the address" });
      await page.select(".filters select", "closed");
      await waitFor(are(""), { message: "no closed request" });
      await page.evaluate(() => {
        document.body.id = "before";
        setTimeout(() => location.reload());
      });
      await waitFor(() => page.$("body:not(#before) .empty"), { message: "the page again" });
      expect(new URL(page.url()).search).toBe("?q=request&status=closed&sort=title");
      await page.select(".filters select", "open");
      await waitFor(are("Request 1,Request 2,Request 3"), { message: "the rows again" });

      const closed = async (): Promise<number> =>
        (await running.readTickets()).filter(({ status }) => status === "closed").length;
      // The table may be drawn anew in the moment of a press.
      const selectAll = async () => {
        await page.$$eval(
          "[data-select-all]",
          ([all]) => all instanceof HTMLInputElement && !all.checked && all.click(),
        );
        return page.$(".bulk.shown");
      };
      await waitFor(selectAll, { message: "the buttons for all" });
      await page.$eval(".bulk button:nth-of-type(2)", (button) => button.click());
      await waitFor(async () => (await closed()) === 3, { message: "three closed requests" });
      await waitFor(are(""), { message: "no open request" });
      await waitFor(() => page.$(".notice.shown"), { message: "the way back" });
      await page.$eval(".notice button:last-of-type", (button) => button.click());
      await waitFor(async () => (await closed()) === 0, { message: "three open requests" });
      await waitFor(are("Request 1,Request 2,Request 3"), { message: "the rows once more" });

      await page.$eval(".page-head .first", (button) => button instanceof HTMLElement && button.click());
      const title = await waitFor(() => page.$("#form-title"), { message: "the form" });
      await title.type("Request by phone");
      await page.click(".request-form .first");
      await waitFor(async () => (await running.readTickets()).some((one) => one.title === "Request by phone"), {
        message: "the added request",
      });
      await waitFor(() => page.$("dialog .history"), { message: "its details" });
      expect(new URL(page.url()).searchParams.has("request")).toBe(true);
    },
  );
});
