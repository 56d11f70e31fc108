import { mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";
import { type BrowserName, launch, type TestBrowser } from "../support/browsers.ts";
import { waitFor } from "../support/wait-for.ts";

const POPUP = "src/popup/index.html";
const NUMBERS = [1, 2, 3];

interface OwnWindow {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void>; get(keys: null): Promise<Record<string, unknown>> } } };
}

let browser: TestBrowser | undefined;
let profile: string | undefined;
afterEach(async () => {
  await browser?.close();
  if (profile !== undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  [browser, profile] = [undefined, undefined];
});

const submissionOf = (count: number) => ({
  submissionId: `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`,
  portal: "azure",
  cloud: "worldwide",
  host: "portal.azure.com",
  title: `Request ${count}`,
  severity: "moderate",
  breakFix: true,
  customer: { domain: "contoso.onmicrosoft.com" },
  own: false,
  contactDetails: {},
  createdDate: new Date(Date.now() - 60_000 + count).toISOString(),
});

/** What a content script does at the intent. */
const writeAhead = (page: Page, counts: readonly number[]): Promise<void> =>
  page.evaluate(
    async (entries) => {
      await (globalThis as unknown as OwnWindow).chrome.storage.local.set(entries);
    },
    Object.fromEntries(counts.map((count) => [`submission:${submissionOf(count).submissionId}`, submissionOf(count)])),
  );

const keysOf = async (page: Page): Promise<string[]> =>
  page.evaluate(async () => Object.keys(await (globalThis as unknown as OwnWindow).chrome.storage.local.get(null)));

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

const logged = (count: number): Promise<unknown> =>
  waitFor(async () => (await browser?.readTickets())?.length === count, { timeout: 40_000, message: `${count} tickets in the log` });

const start = async (name: BrowserName, options: Parameters<typeof launch>[1] = {}): Promise<{ page: Page; running: TestBrowser }> => {
  const running = await launch(name, options);
  browser = running;
  return { page: await running.openExtensionPage("manifest.json"), running };
};

describe.each<BrowserName>(["chrome", "firefox"])("the log in %s", (name) => {
  test("survives a migration while two of our pages have it open, and both say that they are too old", async () => {
    const { page, running } = await start(name);
    await writeAhead(page, NUMBERS);
    await logged(3);
    const popups = [await running.openExtensionPage(POPUP), await running.openExtensionPage(POPUP)];
    for (const popup of popups) await waitFor(async () => (await textOf(popup)).includes("Request 3"), { message: "the popup's rows" });
    // What a later version does in another page: raise the version, and rewrite every ticket.
    const upgraded = await page.evaluate(async () => {
      const opening = indexedDB.open("on-behalf", 2);
      return new Promise<string>((resolve, reject) => {
        opening.onblocked = () => reject(new Error("blocked"));
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onupgradeneeded = () => {
          const walking = opening.transaction?.objectStore("tickets").openCursor();
          if (!walking) return;
          walking.onsuccess = () => {
            const cursor = walking.result;
            if (!cursor) return;
            cursor.update({ ...cursor.value, notes: "migrated" });
            cursor.continue();
          };
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve("done");
        };
      });
    });
    expect(upgraded).toBe("done");
    await writeAhead(page, [4]);
    for (const popup of popups) {
      await popup.bringToFront();
      await waitFor(async () => /later version|neueren Version/.test(await textOf(popup)), { timeout: 40_000, message: "the words for a newer log" });
    }
    expect((await running.readTickets()).map(({ notes }) => notes)).toEqual(["migrated", "migrated", "migrated"]);
    expect((await keysOf(page)).filter((key) => key.startsWith("submission:"))).toHaveLength(1);
  });
});

describe("the log in Chromium", () => {
  test.each(["garbled", "emptied", "deleted"] as const)("whose files were %s between two runs loses no submission from then on, and says what is gone", async (how) => {
    profile = await mkdtemp(join(tmpdir(), "on-behalf-corrupt-"));
    const first = await start("chrome", { profile });
    await writeAhead(first.page, NUMBERS);
    await logged(3);
    const id = first.running.extensionId;
    await first.running.close();
    browser = undefined;

    const folder = join(profile, "Default", "IndexedDB", `chrome-extension_${id}_0.indexeddb.leveldb`);
    const files = await readdir(folder);
    expect(files.length).toBeGreaterThan(2);
    if (how === "deleted") await rm(folder, { recursive: true });
    else for (const file of files) await (how === "emptied" ? truncate(join(folder, file)) : writeFile(join(folder, file), "x".repeat(4096)));

    const { page, running } = await start("chrome", { profile });
    await writeAhead(page, [4]);
    const popup = await running.openExtensionPage(POPUP);
    await waitFor(async () => /3 requests were in it|3 Anfragen standen darin|does not work|nicht benutzbar/.test(await textOf(popup)), {
      timeout: 40_000,
      message: "the words for a lost log",
    });
    const waiting = (await keysOf(page)).filter((key) => key.startsWith("submission:"));
    const tickets = await running.readTickets().catch(() => []);
    expect(tickets.length + waiting.length).toBe(1);
  });
});
