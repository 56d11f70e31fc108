import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { launch, type TestBrowser } from "../../tests/support/browser/browsers.ts";
import { waitFor } from "../../tests/support/wait-for.ts";
import { fillStore } from "./fill-store.ts";
import { type Bench, figure, median, ratio } from "./report.ts";

const RUNS = 15;
const SIZE = { awaitingResponse: 1000, responded: 1000, closed: 98_000 };
const POPUP = "src/entries/popup/index.html";

interface Measured extends Window {
  firstContent?: number;
  longTasks: number[];
}

/** Notes when the first rows, or the words that there are none, are in the page, and each task that blocks it. */
const watchPage = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const measured = window as unknown as Measured;
    measured.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) measured.longTasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector("[data-row], .empty")) return;
      observer.disconnect();
      measured.firstContent = performance.now();
    }).observe(document, { childList: true, subtree: true });
  });

/**
 * Interval in which the browsers are left alone before a popup is opened, in ms: what the last one set off is over
 * by then.
 */
const REST = 300;

/**
 * Opens the popup, not from within another one that is still to be taken down, and gives the milliseconds until its
 * first content.
 */
const openPopup = async (browser: TestBrowser, page: Page): Promise<number> => {
  await page.goto("about:blank");
  await pause(REST);
  await page.goto(`${browser.extensionOrigin}${POPUP}`);
  return waitFor(() => page.evaluate(() => (window as unknown as Measured).firstContent), {
    timeout: 60_000,
    interval: 10,
    message: "the popup's first content",
  });
};

const measuredPage = async (browser: TestBrowser): Promise<Page> => {
  const page = await browser.browser.newPage();
  await watchPage(page);
  return page;
};

interface Typing {
  readonly longTasks: readonly number[];
  readonly untilFound: number;
}

/** Types a search as a person does, and waits until the last stretch of the ticket store is read. */
const search = async (page: Page, text: string): Promise<Typing> => {
  await page.evaluate(() => {
    (window as unknown as Measured).longTasks = [];
  });
  await page.focus("input[type=search]");
  const began = Date.now();
  await page.keyboard.type(text, { delay: 120 });
  await waitFor(() => page.evaluate(() => document.querySelector(".empty") !== null), {
    timeout: 120_000,
    message: "the end of the search",
  });
  const untilFound = Date.now() - began;
  return { untilFound, longTasks: await page.evaluate(() => (window as unknown as Measured).longTasks) };
};

/** The popup over 100,000 tickets against an empty ticket store, and a search over all of them. */
export const popupBench: Bench = {
  name: "popup",
  run: async () => {
    const [empty, full] = [await launch("chrome"), await launch("chrome")];
    try {
      const pages = [await measuredPage(empty), await measuredPage(full)] as const;
      for (const [index, browser] of [empty, full].entries()) if (pages[index]) await openPopup(browser, pages[index]);
      await fillStore(pages[1], SIZE);
      const [without, within]: [number[], number[]] = [[], []];
      for (let run = 0; run < RUNS; run++) {
        without.push(await openPopup(empty, pages[0]));
        within.push(await openPopup(full, pages[1]));
      }
      const typed = await search(pages[1], "no such words");
      const longest =
        typed.longTasks.length === 0
          ? "none"
          : `${typed.longTasks.length}, the longest ${Math.max(...typed.longTasks).toFixed(0)} ms`;
      return [
        `first content, empty store          ${figure(without, "ms")}`,
        `first rows, 100,000 tickets       ${figure(within, "ms")}`,
        `first rows against an empty ` +
          `store   ${ratio(within, without)}${
            median(within) > median(without) * 1.5 ? "  more than the " + "1.5x that is aimed at" : ""
          }`,
        `tasks over 50 ms while a search is typed and read to the end: ${longest}`,
        `a search that finds nothing is through all 100,000 ` +
          `after ${(typed.untilFound / 1000).toFixed(1)} s, typing included`,
      ];
    } finally {
      await empty.close();
      await full.close();
    }
  },
};
