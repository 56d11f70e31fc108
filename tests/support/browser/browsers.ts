import { resolve } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import type { Ticket } from "../../../src/tickets/model/ticket.ts";
import type { PracticeConfig } from "../../practice/sites.ts";
import { addressOf } from "./address-of.ts";
import type { BrowserDriver } from "./browser-driver.ts";
import { launchChromium } from "./chromium.ts";
import { endFirstRun } from "../jobs/end-first-run.ts";
import { launchFirefox } from "./firefox.ts";
import type { BrowserName } from "./installed-browsers.ts";
import { type Panel, panelOf } from "./panel.ts";
import { type PracticeProxy, startPracticeProxy } from "./practice-proxy.ts";
import { readTicketsOn } from "../jobs/tickets.ts";
import { type WaitOptions, waitFor } from "../wait-for.ts";

export type { BrowserName } from "./installed-browsers.ts";
export type { Panel } from "./panel.ts";

export interface LaunchOptions {
  /** Folder of the unpacked extension, `dist/chrome` or `dist/firefox` by default; `false` for a bare browser. */
  readonly extension?: string | false;
  /** `false` where a test installs the extension itself, with `installExtension`. */
  readonly installed?: boolean;
  /** `true` where a test is about the page that opens after the installation; else it is closed. */
  readonly welcome?: boolean;
  readonly headless?: boolean;
  /** `false` where Ctrl+C is the business of whoever starts it. */
  readonly interruptible?: boolean;
  /** A profile folder that outlives the browser, for tests of a restart. */
  readonly profile?: string;
  /** Opens the tabs of that profile's last session again. */
  readonly restores?: boolean;
  /** Language of the extension's own pages, Chromium only. */
  readonly language?: string;
  /** Extra Firefox preferences. */
  readonly preferences?: Readonly<Record<string, unknown>>;
  /** The person's home folder, Firefox only: policies for an extension may be there. */
  readonly home?: string;
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
  /** Opens a page of the extension in a tab, e.g. `src/entries/popup/index.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Changes what pages opened from now on do. */
  configure(config: PracticeConfig): void;
  panel(page: Page): Panel;
  /** Installs the extension, or updates it to what its folder holds now. */
  installExtension(): Promise<void>;
  setEnabled(on: boolean): Promise<void>;
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Waits for a loaded tab at such an address, whoever opened it. */
  waitForPage(address: RegExp, options?: WaitOptions): Promise<Page>;
  /**
   * Does something on a page of the extension that stays in the background; done a second time where that page was
   * closed.
   */
  inExtension<Value>(work: (page: Page) => Promise<Value>): Promise<Value>;
  /** All tickets in the ticket store. */
  readTickets(): Promise<Ticket[]>;
  /** Closes all tabs, forgets what portals and the extension have kept, and installs the extension anew. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/** The folder of the built extension; `DIST` names another build. */
export const builtExtension = (name: BrowserName): string => resolve(process.env["DIST"] ?? "dist", name);

const extensionFolder = (name: BrowserName, target: string | false | undefined): string | undefined =>
  target === false ? undefined : target === undefined ? builtExtension(name) : resolve(target);

/**
 * Maximum times that puppeteer waits for a page, in ms: to be loaded, and to answer. The latter is the shorter, for
 * puppeteer waits in vain for a frame that it has lost, and `waitFor` asks again.
 */
const LOADS_WITHIN = 60_000;
const ANSWERS_WITHIN = 15_000;

/**
 * Starts a browser with a fresh profile, the extension, and no network but the practice portals.
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
      interruptible: options.interruptible ?? true,
      extension: extensionFolder(name, options.extension),
      installed: options.installed ?? true,
      profile: options.profile,
      home: options.home,
      restores: options.restores ?? false,
      language: options.language,
      preferences: options.preferences ?? {},
    });
  } catch (error) {
    await proxy.close();
    throw error;
  }
  const { browser } = driver;

  const newPage = async (background = false): Promise<Page> => {
    const page = await browser.newPage({ background });
    page.setDefaultTimeout(ANSWERS_WITHIN);
    page.setDefaultNavigationTimeout(LOADS_WITHIN);
    return page;
  };
  const openExtensionPage = async (path: string, background = false): Promise<Page> => {
    const page = await newPage(background);
    await driver.gotoExtensionPage(page, new URL(path, driver.extensionOrigin).href);
    return page;
  };

  const installExtension = async (install: () => Promise<void>): Promise<void> => {
    await install();
    if (options.welcome) return;
    const page = await openExtensionPage("manifest.json", true);
    await endFirstRun(page);
    await page.close();
  };
  if (options.extension !== false && options.installed !== false)
    await installExtension(() => Promise.resolve()).catch(async (error: unknown) => {
      await browser.close();
      await proxy.close();
      throw error;
    });

  let ownPage: Page | undefined;
  // The manifest is a document of the extension's origin that runs none of its scripts; the tab in front stays there.
  const openOwnPage = async (): Promise<Page> => (ownPage ??= await openExtensionPage("manifest.json", true));
  const inExtension: TestBrowser["inExtension"] = async (work) => {
    try {
      return await work(await openOwnPage());
    } catch {
      // An extension that was updated or switched off has closed its pages.
      ownPage = undefined;
      return work(await openOwnPage());
    }
  };

  return {
    name,
    browser,
    get extensionId() {
      return driver.extensionId;
    },
    get extensionOrigin() {
      return driver.extensionOrigin;
    },
    proxy,
    openExtensionPage: (path) => openExtensionPage(path),
    openPage: async (url, config) => {
      if (config) proxy.configure(config);
      const page = await newPage();
      await page.goto(url);
      return page;
    },
    configure: (config) => proxy.configure(config),
    panel: (page) => panelOf(driver, page),
    installExtension: () => installExtension(() => driver.installExtension()),
    setEnabled: (on) => driver.setEnabled(on),
    stopBackground: () => driver.stopBackground(),
    isBackgroundRunning: () => driver.isBackgroundRunning(),
    inExtension,
    readTickets: () => inExtension(readTicketsOn),
    waitForPage: (address, waitOptions) =>
      waitFor(
        async () => {
          for (const page of await browser.pages()) if (address.test(await addressOf(page))) return page;
          return undefined;
        },
        { message: `a tab at ${address}`, ...waitOptions },
      ),
    renew: async () => {
      await driver.uninstallExtension();
      ownPage = undefined;
      const blank = await browser.newPage();
      for (const page of await browser.pages()) if (page !== blank) await page.close();
      await browser.deleteCookie(...(await browser.cookies()));
      proxy.reset();
      await installExtension(() => driver.installExtension());
    },
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
};
