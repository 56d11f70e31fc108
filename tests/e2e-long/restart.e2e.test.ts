import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { azurePerson } from "../practice/azure/azure-person.ts";
import { azureJob, expectQuiet, FILLED, isNumbered, isPending, QUICK } from "../support/jobs/azure-job.ts";
import { type BrowserName, launch, type LaunchOptions, type TestBrowser } from "../support/browser/browsers.ts";
import { waitFor } from "../support/wait-for.ts";

let browser: TestBrowser | undefined;
let profile = "";
afterEach(async () => {
  await browser?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/**
 * Ends the browser. Firefox is killed once it has kept its session: what puppeteer quits did not open its tabs again.
 */
const end = async (ending: TestBrowser, opened: number): Promise<void> => {
  const running = ending.browser.process();
  if (ending.name === "chrome" || !running) return ending.close();
  const file = join(profile, "sessionstore-backups", "recovery.jsonlz4");
  await waitFor(async () => (await stat(file)).mtimeMs > opened, { message: "the session to be kept" });
  const ended = once(running, "exit");
  running.kill("SIGKILL");
  await ended;
  await ending.proxy.close();
};

describe.each<BrowserName>(["chrome", "firefox"])("the tabs of the last session, in %s", (name) => {
  test("are filled and logged as new ones, and nothing of the old ones is taken for theirs", async () => {
    profile = await mkdtemp(join(tmpdir(), `on-behalf-restart-${name}-`));
    const options: LaunchOptions = {
      profile,
      config: { azure: QUICK },
      // An extension that is not signed is installed anew in each session of Firefox.
      preferences: { "extensions.webextensions.keepStorageOnUninstall": true, "browser.sessionstore.interval": 500 },
    };
    browser = await launch(name, options);
    let job = azureJob(browser);
    await job.settle();
    const before = await job.open({ outcome: "silence" });
    const opened = Date.now();
    await job.review(before.person, "Before the restart");
    await before.person.press("create");
    await job.oneTicket("Before the restart", isPending);
    await before.person.press("previous");
    await before.person.waitForStep("additionalDetails");
    await before.person.write("firstName", "Robin");
    await end(browser, opened);

    browser = await launch(name, { ...options, restores: true });
    job = azureJob(browser);
    const page = await browser.waitForPage(/^https:\/\/portal\.azure\.com\//);
    await page.bringToFront();
    // The browser takes the page from its cache, as it was configured before.
    await page.evaluate(() => window.practice.configure({ outcome: "success" }));
    const person = azurePerson(page);
    await job.review(person, "After the restart");
    expect(await person.model()).toMatchObject({ ...FILLED, title: "After the restart" });
    expect(await page.$$eval("on-behalf-panel", (panels) => panels.length)).toBe(1);
    await person.press("create");
    await job.oneTicket("After the restart", isNumbered);
    await job.oneTicket("Before the restart");
    await expectQuiet(page);
  });
});
