import { resolve } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import type { Ticket } from "../../src/model/ticket.ts";
import type { PracticeConfig } from "../practice/sites.ts";
import type { BrowserDriver } from "./browser-driver.ts";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import type { BrowserName } from "./installed-browsers.ts";
import { type Panel, panelOf } from "./panel.ts";
import { type PracticeProxy, startPracticeProxy } from "./practice-proxy.ts";
import { readTicketsOn } from "./tickets.ts";

export type { BrowserName } from "./installed-browsers.ts";
export type { Panel } from "./panel.ts";

export interface LaunchOptions {
  /** Folder of the unpacked extension, `dist/chrome` or `dist/firefox` by default; `false` for a bare browser. */
  readonly extension?: string | false;
  readonly headless?: boolean;
  /** A profile folder that outlives the browser, for tests of a restart. */
  readonly profile?: string;
  /** Extra Firefox preferences. */
  readonly preferences?: Readonly<Record<string, unknown>>;
  /** What the practice portals do until `openPage` or `configure` says otherwise. */
  readonly config?: PracticeConfig;
}

/** A browser under test, alone with the practice portals. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  readonly extensionOrigin: string;
  readonly proxy: PracticeProxy;
  /** Opens an address of a practice portal in a new tab; without a configuration the last one stays. */
  openPage(url: string, config?: PracticeConfig): Promise<Page>;
  /** Opens a page of the extension in a tab, e.g. `src/popup/index.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Changes what pages opened from now on do. */
  configure(config: PracticeConfig): void;
  panel(page: Page): Panel;
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** All tickets in the log, read through a page of the extension. */
  readTickets(): Promise<Ticket[]>;
  close(): Promise<void>;
}

const extensionFolder = (name: BrowserName, wish: string | false | undefined): string | undefined =>
  wish === false ? undefined : resolve(wish ?? `dist/${name}`);

/**
 * Starts a browser with a fresh profile, the extension, and no network but the practice portals.
 * `extensionPage` is the page by which `readTickets` looks into the log.
 */
export const launch = async (name: BrowserName, options: LaunchOptions = {}): Promise<TestBrowser> => {
  const proxy = await startPracticeProxy();
  proxy.configure(options.config ?? {});
  const start = name === "chrome" ? launchChromium : launchFirefox;
  let driver: BrowserDriver;
  try {
    driver = await start({
      proxy,
      headless: options.headless ?? true,
      extension: extensionFolder(name, options.extension),
      profile: options.profile,
      preferences: options.preferences ?? {},
    });
  } catch (error) {
    await proxy.close();
    throw error;
  }
  const { browser, extensionId, extensionOrigin } = driver;

  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await driver.gotoExtensionPage(page, new URL(path, extensionOrigin).href);
    return page;
  };

  return {
    name,
    browser,
    extensionId,
    extensionOrigin,
    proxy,
    openExtensionPage,
    openPage: async (url, config) => {
      if (config) proxy.configure(config);
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    configure: (config) => proxy.configure(config),
    panel: (page) => panelOf(driver, page),
    stopBackground: () => driver.stopBackground(),
    isBackgroundRunning: () => driver.isBackgroundRunning(),
    readTickets: async () => {
      // The manifest is a document of the extension's origin that runs none of its scripts.
      const page = await openExtensionPage("manifest.json");
      try {
        return await readTicketsOn(page);
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
};
