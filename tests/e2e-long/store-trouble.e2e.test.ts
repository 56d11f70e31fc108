import { mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";
import { type BrowserName, launch, type TestBrowser } from "../support/browser/browsers.ts";
import { keysOf, textOf, writeAhead } from "../support/jobs/write-ahead.ts";
import { waitFor } from "../support/wait-for.ts";

const POPUP = "src/entries/popup/index.html";
const NUMBERS = [1, 2, 3];

let browser: TestBrowser | undefined;
let profile: string | undefined;
afterEach(async () => {
  await browser?.close();
  if (profile !== undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  [browser, profile] = [undefined, undefined];
});

const storeHolds = (count: number): Promise<unknown> =>
  waitFor(async () => (await browser?.readTickets())?.length === count, { message: `${count} tickets in the store` });

const start = async (
  name: BrowserName,
  options: Parameters<typeof launch>[1] = {},
): Promise<{ page: Page; running: TestBrowser }> => {
  const running = await launch(name, options);
  browser = running;
  return { page: await running.openExtensionPage("manifest.json"), running };
};

describe.each<BrowserName>(["chrome", "firefox"])("the ticket store in %s", (name) => {
  test("survives a migration while two of our pages have it open, and both say that they are too old", async () => {
    const { page, running } = await start(name);
    await writeAhead(page, NUMBERS);
    await storeHolds(3);
    const popups = [await running.openExtensionPage(POPUP), await running.openExtensionPage(POPUP)];
    for (const popup of popups)
      await waitFor(async () => (await textOf(popup)).includes("Request 3"), { message: "the popup's rows" });
    // What a later version does in another page: raise the version, and rewrite every ticket.
    const upgraded = await page.evaluate(async () => {
      const opening = indexedDB.open("on-behalf", 2);
      return new Promise<string>((resolve, reject) => {
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
      await waitFor(async () => /later version|neueren Version/.test(await textOf(popup)), {
        message: "the words for a newer store",
      });
    }
    expect((await running.readTickets()).map(({ notes }) => notes)).toEqual(["migrated", "migrated", "migrated"]);
    expect((await keysOf(page)).filter((key) => key.startsWith("submission:"))).toHaveLength(1);
  });
});

/** Firefox keeps `storage.local` in a folder of its own beside this one; the names of both begin alike. */
const folderOf = async (name: BrowserName, id: string): Promise<string> => {
  if (name === "chrome")
    return join(profile ?? "", "Default", "IndexedDB", `chrome-extension_${id}_0.indexeddb.leveldb`);
  const storage = join(profile ?? "", "storage", "default");
  const own = (await readdir(storage)).find((folder) => folder.startsWith("moz-extension+++") && !folder.includes("^"));
  return join(storage, own ?? "", "idb");
};

const spoil = async (folder: string, how: "garbled" | "emptied" | "deleted"): Promise<void> => {
  const files = (await readdir(folder, { withFileTypes: true }))
    .filter((one) => one.isFile())
    .map(({ name }) => join(folder, name));
  expect(files.length).toBeGreaterThan(0);
  if (how === "deleted") return rm(folder, { recursive: true });
  for (const file of files) await (how === "emptied" ? truncate(file) : writeFile(file, "x".repeat(4096)));
};

describe.each<BrowserName>(["chrome", "firefox"])("the ticket store in %s", (name) => {
  test.each(["garbled", "emptied", "deleted"] as const)(
    "whose files were %s between two runs comes back with what was open, and says so",
    async (how) => {
      profile = await mkdtemp(join(tmpdir(), "on-behalf-corrupt-"));
      const options = { profile, preferences: { "extensions.webextensions.keepStorageOnUninstall": true } };
      const first = await start(name, options);
      await writeAhead(first.page, NUMBERS);
      await storeHolds(3);
      await waitFor(async () => !(await keysOf(first.page)).some((key) => key.startsWith("submission:")), {
        message: "nothing to wait any more",
      });
      const id = first.running.extensionId;
      await first.running.close();
      browser = undefined;
      await spoil(await folderOf(name, id), how);

      const { page, running } = await start(name, options);
      await writeAhead(page, [4]);
      const popup = await running.openExtensionPage(POPUP);
      await waitFor(async () => /in it: 3.*from a copy: 3|darin: 3.*offene: 3/.test(await textOf(popup)), {
        message: "the words for a lost store",
      });
      await storeHolds(4);
      expect((await running.readTickets()).map(({ title }) => title).sort()).toEqual([
        "Request 1",
        "Request 2",
        "Request 3",
        "Request 4",
      ]);
    },
  );
});
