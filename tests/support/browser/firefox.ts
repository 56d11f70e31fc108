import puppeteer from "puppeteer-core";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserDriver, DriverOptions } from "./browser-driver.ts";
import {
  contextOf,
  evaluateInBrowser,
  handleOf,
  locateByRole,
  sendCommand,
  sharedIdOf,
  topShadowRoots,
} from "./firefox-protocol.ts";
import { requireBrowser } from "./installed-browsers.ts";
import { LAUNCH_TIMEOUT } from "./launch-timeout.ts";

/** The host of the extension's pages, random unless it is given beforehand. */
const UUID = "0b8e5a1f-3c52-4d7e-9a64-1f2e3d4c5b6a";

interface FirefoxManifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

const extensionIdIn = async (folder: string): Promise<string> => {
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as FirefoxManifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`The manifest in ${folder} has no gecko id`);
  return id;
};

const preferencesFor = (
  { proxy, preferences, restores }: DriverOptions,
  extensionId: string,
): Record<string, unknown> => ({
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": proxy.port,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": proxy.port,
  "network.proxy.no_proxies_on": "",
  "network.proxy.allow_hijacking_localhost": true,
  "network.http.http3.enable": false,
  "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: UUID }),
  "extensions.webextensions.keepUuidOnUninstall": true,
  "extensions.webextOptionalPermissionPrompts": false,
  "browser.translations.enable": false,
  // So that `manifest.json` is a plain document of the extension's origin.
  "devtools.jsonview.enabled": false,
  ...(restores
    ? {
        "browser.startup.page": 3,
        "browser.sessionstore.max_resumed_crashes": -1,
        "browser.sessionstore.resume_from_crash": true,
        "browser.sessionstore.restore_on_demand": false,
      }
    : {}),
  ...preferences,
});

/** Starts Firefox with the extension, and the practice proxy as its only way out. */
export const launchFirefox = async (options: DriverOptions): Promise<BrowserDriver> => {
  const extensionId = options.extension === undefined ? "" : await extensionIdIn(options.extension);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: requireBrowser("firefox"),
    headless: options.headless,
    handleSIGINT: options.interruptible,
    handleSIGTERM: options.interruptible,
    handleSIGHUP: options.interruptible,
    acceptInsecureCerts: true,
    timeout: LAUNCH_TIMEOUT,
    networkEnabled: false,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    args: ["--remote-allow-system-access", "--width=1280", "--height=900"],
    // A page of the command line's would take the place of the last session.
    ...(options.restores ? { ignoreDefaultArgs: ["about:blank"] } : {}),
    extraPrefsFirefox: preferencesFor(options, extensionId),
    ...(options.home === undefined ? {} : { env: { ...process.env, HOME: options.home } }),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  const installExtension = async (): Promise<void> => {
    if (options.extension === undefined) throw new Error("There is no extension to install");
    await browser.installExtension(options.extension);
  };
  if (options.extension !== undefined && options.installed) await installExtension();
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension`;

  return {
    browser,
    extensionId,
    extensionOrigin: `moz-extension://${UUID}/`,
    installExtension,
    uninstallExtension: () => browser.uninstallExtension(extensionId),
    setEnabled: async (on) => {
      const addon =
        `ChromeUtils.importESModule("resource://gre/modules/` +
        `AddonManager.sys.mjs").AddonManager.getAddonByID(${JSON.stringify(extensionId)})`;
      await evaluateInBrowser(browser, `${addon}.then((addon) => addon.${on ? "enable" : "disable"}())`);
    },
    // Firefox tells nothing of navigations in extension pages, so `page.goto` would wait for ever.
    gotoExtensionPage: async (page, url) => {
      await sendCommand(browser, "browsingContext.navigate", { context: contextOf(page), url, wait: "complete" });
    },
    stopBackground: async () => {
      await evaluateInBrowser(
        browser,
        `${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
    },
    isBackgroundRunning: async () => (await evaluateInBrowser(browser, `${extension}.backgroundState`)) === "running",
    findByRole: async (page, role, name, within) => {
      const starts = within ? [sharedIdOf(within)] : await topShadowRoots(browser, page);
      // Without a start Firefox would look at each element of the page, which takes half a second.
      const [node] = starts.length > 0 ? await locateByRole(browser, page, role, name, starts) : [];
      return node && handleOf(page, node);
    },
  };
};
