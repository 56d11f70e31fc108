import puppeteer, { type ElementHandle, type Page } from "puppeteer-core";
import type { BrowserDriver, DriverOptions } from "./browser-driver.ts";
import { requireBrowser } from "./installed-browsers.ts";
import { waitFor } from "./wait-for.ts";

const isRoot = (): boolean => process.getuid?.() === 0;

const argumentsFor = ({ proxy, language }: DriverOptions): string[] => [
  `--proxy-server=http://127.0.0.1:${proxy.port}`,
  "--proxy-bypass-list=<-loopback>",
  `--ignore-certificate-errors-spki-list=${proxy.spkiHash}`,
  "--disable-quic",
  "--disable-component-update",
  "--no-default-browser-check",
  "--window-size=1280,900",
  ...(language === undefined ? [] : [`--lang=${language}`]),
  ...(isRoot() ? ["--no-sandbox"] : []),
];

const query = (role: string, name: string): string => `aria/${name}[role="${role}"]`;

/** Starts Chromium (or Chrome, or Edge) with the extension, and the practice proxy as its only way out. */
export const launchChromium = async (options: DriverOptions): Promise<BrowserDriver> => {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser("chrome"),
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    networkEnabled: false,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    args: argumentsFor(options),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  const extensionId = options.extension === undefined ? "" : await browser.installExtension(options.extension);
  const extensionOrigin = `chrome-extension://${extensionId}/`;
  const background = () => browser.targets().find((target) => target.type() === "service_worker" && target.url().startsWith(extensionOrigin));

  return {
    browser,
    extensionId,
    extensionOrigin,
    gotoExtensionPage: async (page, url) => {
      await page.goto(url);
    },
    stopBackground: async () => {
      const worker = await background()?.worker();
      await worker?.close();
      await waitFor(() => !background(), { message: "the service worker to stop" });
    },
    isBackgroundRunning: () => Promise.resolve(background() !== undefined),
    findByRole: async (page: Page, role: string, name: string, within?: ElementHandle<Element>) =>
      (await (within ?? page).$(query(role, name))) ?? undefined,
  };
};
