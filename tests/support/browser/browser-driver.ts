import type { Browser, ElementHandle, Page } from "puppeteer-core";
import type { PracticeProxy } from "./practice-proxy.ts";

/** How a browser is started. */
export interface DriverOptions {
  readonly proxy: PracticeProxy;
  readonly headless: boolean;
  /** Whether the browser ends this process at Ctrl+C. */
  readonly interruptible: boolean;
  /** Folder of the unpacked extension. */
  readonly extension?: string | undefined;
  /** Whether that is installed at once; else `installExtension` does it. */
  readonly installed: boolean;
  /** A profile that outlives the browser; without it a fresh one that is thrown away. */
  readonly profile?: string | undefined;
  /** Whether the tabs of the profile's last session are opened again. */
  readonly restores: boolean;
  /** Language of the extension's own pages, Chromium only; else that of the machine. */
  readonly language?: string | undefined;
  /** Extra preferences, Firefox only. */
  readonly preferences?: Readonly<Record<string, unknown>>;
  /** The person's home folder, Firefox only: policies for an extension may be there. */
  readonly home?: string | undefined;
}

/** What differs between the two browsers. */
export interface BrowserDriver {
  readonly browser: Browser;
  /** Id of the extension; empty where none is installed. */
  readonly extensionId: string;
  /** Root of the extension's own pages, ending in a slash. */
  readonly extensionOrigin: string;
  /** Installs the extension from its folder, or updates it where it is installed, as a new version does. */
  installExtension(): Promise<void>;
  /** Removes the extension, and all that it has kept. */
  uninstallExtension(): Promise<void>;
  /** Switches the extension on or off, as the person can in the browser's own page. */
  setEnabled(on: boolean): Promise<void>;
  /** Opens an extension page, or moves a page to one. */
  gotoExtensionPage(page: Page, url: string): Promise<void>;
  /** Stops the background, which wakes again at the next event. */
  stopBackground(): Promise<void>;
  /** Whether the background is running now. */
  isBackgroundRunning(): Promise<boolean>;
  /** Finds an element by role and accessible name, in closed shadow roots too. */
  findByRole(
    page: Page,
    role: string,
    name: string,
    within?: ElementHandle<Element>,
  ): Promise<ElementHandle<Element> | undefined>;
}
