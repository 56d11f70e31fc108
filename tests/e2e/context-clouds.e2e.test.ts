import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect } from "vitest";
import { OPTIONAL_CLOUDS, originsOf } from "../../src/portals/clouds.ts";
import { azurePerson } from "../practice/azure/azure-person.ts";
import { contoso, fabrikam } from "../practice/azure/tenants.ts";
import { QUICK } from "../support/azure-job.ts";
import { inBothBrowsers, test } from "../support/both-browsers.ts";
import { builtExtension, launch, type TestBrowser } from "../support/browsers.ts";
import { partner, saveSettings } from "../support/extension-settings.ts";
import { waitFor } from "../support/wait-for.ts";

const FORM = `https://portal.azure.us/${contoso.domain}#view/Microsoft_Azure_Support/NewSupportRequestV3Blade`;
const ORIGINS = OPTIONAL_CLOUDS.filter(({ cloud }) => cloud === "usGovernment").flatMap(originsOf);

type Api = Readonly<Record<string, (...parameters: unknown[]) => Promise<void>>>;

/**
 * Chromium's prompt is out of a test's reach, and its own page of extensions grants no optional host. So there the hosts
 * are required ones of a copy of the extension, withheld by the browser until its page grants them: the extension cannot
 * tell the difference. Firefox asks nobody under test, so there the switch itself is pressed.
 */
const withheldCopy = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "on-behalf-"));
  await cp(builtExtension("chrome"), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as { host_permissions: string[] };
  manifest.host_permissions.push(...ORIGINS);
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
};

const inExtensionsPage = async (browser: TestBrowser, calls: readonly (readonly [method: string, ...parameters: unknown[]])[]): Promise<void> => {
  const page = await browser.browser.newPage();
  await page.goto("chrome://extensions");
  for (const [method, ...parameters] of calls)
    await page.evaluate((name, values) => (globalThis as unknown as { chrome: { developerPrivate: Api } }).chrome.developerPrivate[name]?.(...values), method, parameters);
  await page.close();
};

inBothBrowsers("an optional cloud in %s", (name) => {
  let browser: TestBrowser;
  let folder: string | undefined;

  beforeAll(async () => {
    folder = name === "chrome" ? await withheldCopy() : undefined;
    browser = await launch(name, folder === undefined ? {} : { extension: folder });
    if (folder !== undefined) await inExtensionsPage(browser, [["updateExtensionConfiguration", { extensionId: browser.extensionId, hostAccess: "ON_SPECIFIC_SITES" }]]);
    await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] });
  });
  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  const open = (): Promise<Page> => browser.openPage(FORM, { azure: { ...QUICK, startStep: "additionalDetails" } });
  const switchCloud = async (options: Page, how: "addHostPermission" | "removeHostPermission"): Promise<void> => {
    if (name === "chrome") return inExtensionsPage(browser, ORIGINS.map((origin) => [how, browser.extensionId, origin] as const));
    await options.bringToFront();
    // The page may still be moving under the pointer.
    await options.locator("#cloud-usGovernment").click();
  };
  const firstName = async (page: Page): Promise<unknown> => (await azurePerson(page).model())["firstName"];
  const expectNothing = async (page: Page): Promise<void> => {
    await azurePerson(page).waitForStep("additionalDetails");
    await pause(1000);
    expect(await firstName(page)).toBe("Megan");
    expect(await browser.panel(page).text()).toBe("");
    await page.close();
  };

  test("is out of reach before it is switched on, works while it is, and is out of reach again", async () => {
    await expectNothing(await open());
    const options = await browser.openExtensionPage("src/options/index.html");
    const isOn = (): Promise<boolean> => options.$eval("#cloud-usGovernment", (box) => (box as HTMLInputElement).checked);
    await waitFor(async () => (await options.$("#cloud-usGovernment")) !== null, { message: "the switch" });
    expect(await options.$eval("#cloud-germany", (box) => (box as HTMLInputElement).disabled)).toBe(true);
    await switchCloud(options, "addHostPermission");
    await waitFor(isOn, { message: "the switch to be on" });

    await browser.stopBackground();
    const portal = await open();
    await waitFor(async () => (await firstName(portal)) === "Kim", { message: "the form to be filled" });
    await browser.panel(portal).waitForText(/For Contoso/);

    await switchCloud(options, "removeHostPermission");
    await waitFor(async () => !(await isOn()), { message: "the switch to be off" });
    await waitFor(async () => (await browser.panel(portal).text()) === "", { message: "the open page to be let go" });
    await portal.close();
    await expectNothing(await open());
  });
});
