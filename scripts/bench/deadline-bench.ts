import { build } from "esbuild";
import type { Page } from "puppeteer-core";
import { launch, type TestBrowser } from "../../tests/support/browser/browsers.ts";
import { type Bench, figure, median, ratio } from "./report.ts";

const RUNS = 15;
const MANY = 2000;

const script = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ["scripts/bench/deadline-page.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2024",
  });
  return outputFiles[0]?.text ?? "";
};

const measure = (page: Page, language: string, times: number): Promise<number> =>
  page.evaluate((wanted, count) => window.measureDeadline(wanted, count), language, times);

const freshPage = async (browser: TestBrowser, content: string): Promise<Page> => {
  const page = await browser.browser.newPage();
  await page.evaluate(content);
  return page;
};

/** What one deadline costs: the very first of a page, and each of many; in business hours and round the clock. */
export const deadlineBench: Bench = {
  name: "deadline",
  run: async () => {
    const browser = await launch("chrome", { extension: false });
    try {
      const content = await script();
      const [cold, warm, clock]: [number[], number[], number[]] = [[], [], []];
      for (let run = 0; run < RUNS; run++) {
        const page = await freshPage(browser, content);
        cold.push(await measure(page, "de", 1));
        await measure(page, "de", MANY);
        warm.push(await measure(page, "de", MANY));
        await measure(page, "en", MANY);
        clock.push(await measure(page, "en", MANY));
        await page.close();
      }
      return [
        `business hours, warm      ${figure(warm, "us")}`,
        `business hours, cold      ${figure(cold, "us")}, the first one of a page`,
        `cold against warm         ${ratio(cold, warm)}`,
        `business hours against round the clock  ${ratio(warm, clock)}`,
        `1,000 open tickets        ${median(warm).toFixed(0)} ms to count all anew`,
      ];
    } finally {
      await browser.close();
    }
  },
};
