import type { Page } from "puppeteer-core";
import type { TestBrowser } from "../browser/browsers.ts";
import { evaluateInBrowser } from "../browser/firefox-protocol.ts";

/** Allows the extension in private windows, as the person can in the browser's own page; Firefox only. */
export const allowInPrivateWindows = async ({ browser, extensionId }: TestBrowser): Promise<void> => {
  await evaluateInBrowser(
    browser,
    `(async () => {
      const module = (name) => ChromeUtils.importESModule("resource://gre/modules/" + name + ".sys.mjs");
      const [{ ExtensionPermissions }, { AddonManager }] = [module("ExtensionPermissions"), module("AddonManager")];
      const id = ${JSON.stringify(extensionId)};
      const permissions = ["internal:privateBrowsingAllowed"];
      await ExtensionPermissions.add(id, { permissions, origins: [] });
      await (await AddonManager.getAddonByID(id))?.reload();
    })()`,
  );
};

/** Opens a page of the extension, which is open nowhere else, in a private window of its own; Firefox only. */
export const openPrivately = async (browser: TestBrowser, path: string): Promise<Page> => {
  const address = new URL(path, browser.extensionOrigin).href;
  await evaluateInBrowser(
    browser.browser,
    `(async () => {
      const opened = window.OpenBrowserWindow({ private: true });
      await new Promise((loaded) => opened.addEventListener("load", loaded, { once: true }));
      await opened.delayedStartupPromise;
      opened.gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(address)}, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
    })()`,
  );
  return browser.waitForPage(new RegExp(address.replaceAll(/[.?]/g, String.raw`\$&`)));
};
