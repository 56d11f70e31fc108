import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, Page } from "puppeteer-core";
import { launch, type TestBrowser } from "../../tests/support/browser/browsers.ts";
import { waitFor } from "../../tests/support/wait-for.ts";
import { fillStore } from "./fill-store.ts";
import { type Bench, figure, median, ratio } from "./report.ts";

const RUNS = 9;
const SMALL = { awaitingResponse: 40, responded: 30, closed: 30 };
const LARGE = { awaitingResponse: 1000, responded: 1000, closed: 98_000 };
const LIST = "src/entries/list/index.html";

/** What is aimed at: how much longer the first rows may take, and the main thread's work for one step, in ms. */
const FIRST_ROWS = 1.5;
const STEP = 100;

interface Measured extends Window {
  firstRows?: number;
  longTasks: number[];
}

/** Notes when the first rows are in the page, and each task that blocks it. */
const watchPage = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const measured = window as unknown as Measured;
    measured.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) measured.longTasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector("[data-row]")) return;
      observer.disconnect();
      measured.firstRows = performance.now();
    }).observe(document, { childList: true, subtree: true });
  });

/** Interval in which the browsers are left alone before a page is opened, in ms. */
const REST = 500;

const open = async (browser: TestBrowser, page: Page): Promise<number> => {
  await page.goto("about:blank");
  await pause(REST);
  await page.goto(`${browser.extensionOrigin}${LIST}`);
  return waitFor(() => page.evaluate(() => (window as unknown as Measured).firstRows), {
    timeout: 60_000,
    interval: 10,
    message: "the first rows",
  });
};

const measuredPage = async (browser: TestBrowser): Promise<Page> => {
  const page = await browser.browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await watchPage(page);
  return page;
};

/** What the table shows: how many were found, in which order, and its first row. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.querySelector("table")?.getAttribute("aria-rowcount"),
      document.querySelector("tbody [data-row]")?.getAttribute("data-row"),
      document.querySelectorAll("tr.waiting").length,
    ].join(),
  );

/** Waits in the page, so that no looking counts as its work. @param before what the table showed */
const untilChanged = (page: Page, before: string): Promise<void> =>
  page.evaluate(
    (was) =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`The table still shows ${was}`)), 60_000);
        const observer = new MutationObserver(() => {
          const now = [
            document.querySelector("table")?.getAttribute("aria-rowcount"),
            document.querySelector("tbody [data-row]")?.getAttribute("data-row"),
            document.querySelectorAll("tr.waiting").length,
          ].join();
          if (now === was || !now.endsWith(",0")) return;
          observer.disconnect();
          clearTimeout(timer);
          resolve();
        });
        observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      }),
    before,
  );

/** What the main thread of the page has worked so far, in ms: its own time, whatever else the computer does. */
const workOf = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
};

interface Step {
  readonly work: number;
  readonly wait: number;
  readonly longTasks: readonly number[];
}

/** Does something, and waits until the table shows something else, with all its rows. */
const step = async (page: Page, session: CDPSession, act: () => Promise<unknown>): Promise<Step> => {
  const before = await shown(page);
  await page.evaluate(() => void ((window as unknown as Measured).longTasks = []));
  const from = await workOf(session);
  const began = Date.now();
  await Promise.all([untilChanged(page, before), act()]);
  const wait = Date.now() - began;
  await pause(100);
  const to = await workOf(session);
  return {
    work: to - from,
    wait,
    longTasks: await page.evaluate(() => (window as unknown as Measured).longTasks),
  };
};

const STEPS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "filter: open": (page) => page.select(".filters select", "open"),
  "filter: overdue": (page) => page.select(".filters label:nth-of-type(3) select", "overdue"),
  "filters cleared": (page) => page.click(".filters > button"),
  "search: 77": (page) => page.type("input[type=search]", "77"),
  "search cleared": (page) => page.click(".filters > button"),
  "order: title": (page) => page.click(".of-title button"),
  "order: title, reversed": (page) => page.click(".of-title button"),
  "order: customer": (page) => page.click(".of-customer button"),
  "order: due": (page) => page.click(".of-due button"),
  "next screen": (page) => page.keyboard.press("PageDown"),
  "far down": (page) => page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2)),
};

const lineOf = (name: string, { work, wait, longTasks }: Step): string => {
  const long =
    longTasks.length === 0 ? "no long task" : `long tasks ${longTasks.map((one) => one.toFixed(0)).join(", ")} ms`;
  const more = work > STEP || longTasks.length > 0 ? "  more than is aimed at" : "";
  return `${name.padEnd(24)}main thread ${work.toFixed(0)} ms, shown after ${wait} ms, ${long}${more}`;
};

/** The page of all requests over 100,000 tickets against one over 100: first rows, filters, orders, next screen. */
export const listBench: Bench = {
  name: "list",
  run: async () => {
    const [small, large] = [await launch("chrome"), await launch("chrome")];
    try {
      const pages = [await measuredPage(small), await measuredPage(large)] as const;
      for (const [index, browser] of [small, large].entries()) {
        const page = pages[index];
        // The ticket store is made by the first page that opens it.
        await page?.goto(`${browser.extensionOrigin}${LIST}`);
        await pause(1000);
        if (page) await fillStore(page, index === 0 ? SMALL : LARGE);
      }
      const [few, many]: [number[], number[]] = [[], []];
      for (let run = 0; run < RUNS; run++) {
        few.push(await open(small, pages[0]));
        many.push(await open(large, pages[1]));
      }
      const page = pages[1];
      const began = Date.now();
      await waitFor(() => page.evaluate(() => document.querySelector(".count")?.textContent.startsWith("100,000")), {
        timeout: 120_000,
        message: "the count",
      });
      const counted = Date.now() - began;
      const lines: string[] = [];
      const session = await page.createCDPSession();
      await session.send("Performance.enable", { timeDomain: "threadTicks" });
      for (const [name, act] of Object.entries(STEPS))
        lines.push(lineOf(name, await step(page, session, () => act(page))));
      return [
        `first rows, 100 requests       ${figure(few, "ms")}`,
        `first rows, 100,000 requests   ${figure(many, "ms")}`,
        `first rows against 100         ${ratio(many, few)}${
          median(many) > median(few) * FIRST_ROWS ? `  more than the ${FIRST_ROWS}x that is aimed at` : ""
        }`,
        `counted ${(counted / 1000).toFixed(1)} s after the first rows`,
        ...lines,
      ];
    } finally {
      await small.close();
      await large.close();
    }
  },
};
