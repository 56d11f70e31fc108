import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { azureJob, isNumbered } from "../../support/jobs/azure-job.ts";
import { type BrowserName, launch, type TestBrowser } from "../../support/browser/browsers.ts";
import { keysOf, textOf, writeAhead } from "../../support/jobs/write-ahead.ts";
import { type SmallDisk, smallDisk } from "../../support/jobs/small-disk.ts";
import { waitFor } from "../../support/wait-for.ts";

const POPUP = "src/entries/popup/index.html";
const FULL = /disk is full|Datenträger (?:ist )?voll/;

const probe = smallDisk();
probe?.remove();

let browser: TestBrowser | undefined;
let disk: SmallDisk | undefined;
afterEach(async () => {
  await browser?.close();
  disk?.remove();
  [browser, disk] = [undefined, undefined];
});

describe.skipIf(!probe).each<BrowserName>(["chrome", "firefox"])("a disk that is full, in %s", (name) => {
  test("loses no request that is filed, says so in words, and logs it once there is room", async () => {
    const here = smallDisk();
    if (!here) throw new Error("The disk could not be made a second time");
    disk = here;
    const profile = join(here.path, "profile");
    await mkdir(profile);
    const running = await launch(name, { profile });
    browser = running;
    const job = azureJob(running);
    await job.settle();
    const own = await running.openExtensionPage("manifest.json");
    await writeAhead(own, [1]);
    await waitFor(async () => (await running.readTickets()).length === 1, { message: "a first ticket in the log" });
    const { person } = await job.open();
    await job.review(person, "No room left");

    here.fill();
    await person.press("create");
    const popup = await running.openExtensionPage(POPUP);
    await waitFor(async () => FULL.test(await textOf(popup)), {
      timeout: 40_000,
      message: "the words for a full disk",
    });
    await popup.close();

    here.makeRoom();
    await running.openExtensionPage(POPUP);
    await job.oneTicket("No room left", isNumbered, { timeout: 40_000 });
    expect(await running.readTickets()).toHaveLength(2);
    // The entry goes after its ticket is safe.
    await waitFor(async () => !(await keysOf(own)).some((key) => /^(?:submission|outcome):/.test(key)), {
      message: "the entries of the journal to go",
    });
    const after = await running.openExtensionPage(POPUP);
    await waitFor(async () => /No room left/.test(await textOf(after)) && !FULL.test(await textOf(after)), {
      message: "the words to go",
    });
  });
});
