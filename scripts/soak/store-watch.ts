import type { TestBrowser } from "../../tests/support/browser/browsers.ts";

interface ExtensionStorage {
  readonly local: { get(keys: null): Promise<Record<string, unknown>> };
  readonly onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
  };
}
interface OwnWindow {
  readonly chrome: { readonly storage: ExtensionStorage };
  report(key: string, isThere: boolean): Promise<void>;
}

/** A page of the extension that tells what becomes of each write-ahead entry in `storage.local`, as soon as it does. */
export interface StoreWatch {
  /** The ids of the submissions whose entries were seen, oldest first. */
  readonly seen: readonly string[];
  /** Of those, the ones whose tickets are known to be in the ticket store. */
  readonly moved: ReadonlySet<string>;
  /** Resolves at the very moment when the next entry is seen. */
  nextEntry(): Promise<void>;
  /** The keys in `storage.local` that begin so. */
  keys(beginning: RegExp): Promise<string[]>;
}

const PREFIX = "submission:";

/** Changes with each write to the ticket store. */
const MARKER = "log";

/** Starts to watch; the page runs no script of the extension. */
export const watchStore = async (browser: TestBrowser): Promise<StoreWatch> => {
  const seen: string[] = [];
  const moved = new Set<string>();
  let onEntry = (): void => undefined;
  const page = await browser.openExtensionPage("manifest.json");
  await page.exposeFunction("report", (key: string, isThere: boolean) => {
    const id = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
    if (id !== undefined && isThere && !seen.includes(id)) {
      seen.push(id);
      onEntry();
    }
    const last = seen.at(-1);
    if (last !== undefined && ((id === last && !isThere) || key === MARKER)) moved.add(last);
  });
  await page.evaluate(() => {
    const own = globalThis as unknown as OwnWindow;
    own.chrome.storage.onChanged.addListener((changes, area) => {
      if (area !== "local") return;
      for (const [key, { newValue }] of Object.entries(changes)) void own.report(key, newValue !== undefined);
    });
  });
  return {
    seen,
    moved,
    nextEntry: () =>
      new Promise((resolve) => {
        onEntry = resolve;
      }),
    keys: async (beginning) => {
      const keys = await page.evaluate(async () =>
        Object.keys(await (globalThis as unknown as OwnWindow).chrome.storage.local.get(null)),
      );
      return keys.filter((key) => beginning.test(key));
    },
  };
};
