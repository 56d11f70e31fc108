import { afterEach, expect } from "vitest";
import { inBothBrowsers, test } from "../../support/browser/both-browsers.ts";
import { launch, type TestBrowser } from "../../support/browser/browsers.ts";
import { inExtensionsPage } from "../../support/browser/in-extensions-page.ts";
import { textOf } from "../../support/jobs/write-ahead.ts";
import { waitFor } from "../../support/wait-for.ts";

interface ExtensionApi {
  readonly runtime: { getManifest(): { readonly host_permissions: string[] } };
  readonly permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
}

const WITHHELD = /run on any portal|in keinem Portal laufen/;
const CANNOT_SEE = /gives On Behalf no access to portals|keinen Zugriff auf Portale gibt/;
const NO_PORTAL = /No portal is open|ist kein Portal geöffnet/;

/** Takes all sites from the extension: "on click" in Chromium, no permission in Firefox. */
const withhold = async (browser: TestBrowser): Promise<void> => {
  if (browser.name === "chrome")
    return inExtensionsPage(browser, [
      ["updateExtensionConfiguration", { extensionId: browser.extensionId, hostAccess: "ON_CLICK" }],
    ]);
  await browser.inExtension((page) =>
    page.evaluate(() => {
      const { runtime, permissions } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      return permissions.remove({ origins: runtime.getManifest().host_permissions });
    }),
  );
};

inBothBrowsers("access that the browser withholds, in %s", (name) => {
  let browser: TestBrowser | undefined;
  afterEach(async () => {
    await browser?.close();
    browser = undefined;
  });

  test("is said in popup and diagnostics, which never claim that no portal is open", async () => {
    const running = await launch(name);
    browser = running;
    await withhold(running);
    await running.openPage("https://portal.azure.com/");
    const popup = await running.openExtensionPage("src/entries/popup/index.html");
    await waitFor(async () => WITHHELD.test(await textOf(popup)), { message: "the words in the popup" });
    const options = await running.openExtensionPage("src/entries/options/index.html");
    await waitFor(async () => CANNOT_SEE.test(await textOf(options)), { message: "the words in the diagnostics" });
    expect(await textOf(options)).toMatch(WITHHELD);
    expect(await textOf(options)).not.toMatch(NO_PORTAL);
    // Chromium's prompt is out of a test's reach.
    if (name === "chrome") return;
    const allow = await waitFor(() => popup.$(".call button"), { message: "the button" });
    await allow.click();
    await waitFor(async () => /Access is allowed|Zugriff ist erlaubt/.test(await textOf(popup)), { message: "access" });
    await waitFor(async () => !WITHHELD.test(await textOf(options)), { message: "access, in the options too" });
  });
});
