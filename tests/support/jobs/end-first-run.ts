import type { Page } from "puppeteer-core";
import { waitFor } from "../wait-for.ts";

interface Tab {
  readonly id?: number;
  readonly url?: string;
  readonly pendingUrl?: string;
  readonly status?: string;
}

interface ExtensionApi {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
  readonly tabs: { query(wanted: object): Promise<Tab[]>; remove(ids: number[]): Promise<void> };
}

/** The page that the extension opens once after its installation. */
export const WELCOME_PAGE = "src/entries/welcome/index.html";

/**
 * Waits until the extension has opened its welcome page, and closes it: a test of something else begins without.
 * @param page one of the extension's own
 */
export const endFirstRun = (page: Page): Promise<true> =>
  waitFor(
    () =>
      page.evaluate(async (path) => {
        const { storage, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        if ((await storage.local.get("welcome"))["welcome"] !== "done") return undefined;
        const open = await tabs.query({});
        const welcome = open.filter(({ url = "", pendingUrl = "" }) =>
          [url, pendingUrl].some((one) => one.includes(path)),
        );
        // A tab that goes while it asks for its words leaves all others of its process in Chromium without any.
        if (welcome.some(({ status }) => status !== "complete")) return undefined;
        await tabs.remove(welcome.flatMap(({ id }) => id ?? []));
        return true as const;
      }, WELCOME_PAGE),
    { message: "the end of the first run" },
  );
