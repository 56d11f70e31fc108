import type { Page } from "puppeteer-core";
import type { DrawnPage } from "../../tests/drift/page.ts";
import { type BrowserName, launch, type TestBrowser } from "../../tests/support/browser/browsers.ts";
import { saveDriftSettings } from "./settings.ts";
import { openHandCache } from "./hand-cache.ts";
import { type PlayedPage, playPage, tryByHand } from "./play-page.ts";

/** What came of a page: played, thrown away because nobody could fill it in, or broken off. */
export type PageResult = { readonly browser: BrowserName; readonly page: DrawnPage } & (
  | { readonly kind: "played"; readonly played: PlayedPage }
  | { readonly kind: "thrown away" | "broken off"; readonly why: string }
);

export interface RunOptions {
  readonly jobs: number;
  readonly headless: boolean;
  readonly done: (result: PageResult) => void;
}

/** A browser, with a tab for the scripted hand. */
interface Played {
  readonly browser: TestBrowser;
  readonly bare: Page;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Plays pages, in several browsers of a kind at once; each takes the next page that is left. */
export const runPages = async (
  name: BrowserName,
  pages: readonly DrawnPage[],
  { jobs, headless, done }: RunOptions,
): Promise<PageResult[]> => {
  const cache = await openHandCache(name);
  const left = [...pages];
  const results: PageResult[] = [];
  const start = async (): Promise<Played> => {
    const browser = await launch(name, { headless });
    await saveDriftSettings(browser);
    return { browser, bare: await browser.browser.newPage() };
  };
  const play = async ({ browser, bare }: Played, page: DrawnPage): Promise<PageResult> => {
    const faults = cache.get(page) ?? (await tryByHand(browser, bare, page));
    cache.set(page, faults);
    if (faults.length > 0) return { browser: name, page, kind: "thrown away", why: faults.join("; ") };
    return { browser: name, page, kind: "played", played: await playPage(browser, page) };
  };
  const work = async (): Promise<void> => {
    let played = await start();
    try {
      for (let page = left.shift(); page; page = left.shift()) {
        let result: PageResult;
        try {
          result = await play(played, page);
        } catch (error) {
          result = { browser: name, page, kind: "broken off", why: wordsOf(error) };
          // What broke one page off is no trouble of the next.
          await played.browser.close().catch(() => undefined);
          played = await start();
        }
        results.push(result);
        done(result);
      }
    } finally {
      await played.browser.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, pages.length) }, work));
  cache.save();
  return results.sort((one, other) => one.page.seed - other.page.seed);
};
