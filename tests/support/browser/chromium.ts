import puppeteer, { type ElementHandle, type Page } from "puppeteer-core";
import type { BrowserDriver, DriverOptions } from "./browser-driver.ts";
import { requireBrowser } from "./installed-browsers.ts";
import { LAUNCH_TIMEOUT } from "./launch-timeout.ts";
import { waitFor } from "../wait-for.ts";

const isRoot = (): boolean => process.getuid?.() === 0;

const argumentsFor = ({ proxy, language, restores }: DriverOptions): string[] => [
  `--proxy-server=http://127.0.0.1:${proxy.port}`,
  "--proxy-bypass-list=<-loopback>",
  `--ignore-certificate-errors-spki-list=${proxy.spkiHash}`,
  "--disable-quic",
  "--disable-component-update",
  "--no-default-browser-check",
  "--window-size=1280,900",
  ...(language === undefined ? [] : [`--lang=${language}`]),
  ...(restores ? ["--restore-last-session"] : []),
  ...(isRoot() ? ["--no-sandbox"] : []),
];

/** What the browser's page of extensions may do. */
interface ExtensionsPage {
  readonly chrome: { readonly management: { setEnabled(id: string, isEnabled: boolean): Promise<void> } };
}

const query = (role: string, name: string): string => `aria/${name}[role="${role}"]`;

/** Starts Chromium (or Chrome, or Edge) with the extension, and the practice proxy as its only way out. */
export const launchChromium = async (options: DriverOptions): Promise<BrowserDriver> => {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser("chrome"),
    headless: options.headless,
    handleSIGINT: options.interruptible,
    handleSIGTERM: options.interruptible,
    handleSIGHUP: options.interruptible,
    pipe: true,
    timeout: LAUNCH_TIMEOUT,
    enableExtensions: true,
    networkEnabled: false,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    args: argumentsFor(options),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  let extensionId = "";
  const originOf = (id: string): string => `chrome-extension://${id}/`;
  const installExtension = async (): Promise<void> => {
    if (options.extension === undefined) throw new Error("There is no extension to install");
    extensionId = await browser.installExtension(options.extension);
  };
  if (options.extension !== undefined && options.installed) await installExtension();
  const background = () =>
    browser
      .targets()
      .find((target) => target.type() === "service_worker" && target.url().startsWith(originOf(extensionId)));

  return {
    browser,
    get extensionId() {
      return extensionId;
    },
    get extensionOrigin() {
      return originOf(extensionId);
    },
    installExtension,
    uninstallExtension: () => browser.uninstallExtension(extensionId),
    setEnabled: async (on) => {
      const page = await browser.newPage();
      await page.goto("chrome://extensions");
      await page.evaluate(
        (id, isEnabled) => (globalThis as unknown as ExtensionsPage).chrome.management.setEnabled(id, isEnabled),
        extensionId,
        on,
      );
      await page.close();
    },
    gotoExtensionPage: async (page, url) => {
      await page.goto(url);
    },
    stopBackground: async () => {
      const running = background();
      await (await running?.worker())?.close();
      // Something may have woken it again by now: that is another target.
      await waitFor(() => !running || !browser.targets().includes(running), { message: "the service worker to stop" });
    },
    isBackgroundRunning: () => Promise.resolve(background() !== undefined),
    findByRole: async (page: Page, role: string, name: string, within?: ElementHandle<Element>) =>
      (await (within ?? page).$(query(role, name))) ?? undefined,
  };
};
