import type { Page } from "puppeteer-core";
import type { TestBrowser } from "../../tests/support/browsers.ts";

interface ExtensionStorage {
  readonly local: { get(keys: null): Promise<Record<string, unknown>> };
  readonly onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void };
}
interface OwnWindow {
  readonly chrome: { readonly storage: ExtensionStorage };
  told(key: string): Promise<void>;
}

/** A page of the extension that tells of each write-ahead entry as soon as it stands in `storage.local`. */
export interface StoreWatch {
  /** The ids of the submissions whose entries were seen, oldest first. */
  readonly seen: readonly string[];
  /** The keys in `storage.local` that begin so. */
  keys(beginning: RegExp): Promise<string[]>;
  readonly page: Page;
}

const PREFIX = "submission:";

/** Starts to watch; the page runs no script of the extension. */
export const watchStore = async (browser: TestBrowser): Promise<StoreWatch> => {
  const seen: string[] = [];
  const page = await browser.openExtensionPage("manifest.json");
  await page.exposeFunction("told", (key: string) => {
    if (key.startsWith(PREFIX)) seen.push(key.slice(PREFIX.length));
  });
  await page.evaluate(() => {
    const own = globalThis as unknown as OwnWindow;
    own.chrome.storage.onChanged.addListener((changes, area) => {
      if (area !== "local") return;
      for (const [key, { newValue }] of Object.entries(changes)) if (newValue !== undefined) void own.told(key);
    });
  });
  return {
    seen,
    page,
    keys: async (beginning) => {
      const keys = await page.evaluate(async () => Object.keys(await (globalThis as unknown as OwnWindow).chrome.storage.local.get(null)));
      return keys.filter((key) => beginning.test(key));
    },
  };
};
