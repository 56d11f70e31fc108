import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { REPORT_SEEDS, TUNING_SEEDS } from "../../tests/drift/axes.ts";
import type { Outcome } from "../../tests/drift/judge.ts";
import { drawPage } from "../../tests/drift/draw/draw-page.ts";
import type { PageAxes } from "../../tests/drift/page.ts";
import type { BrowserName } from "../../tests/support/browser/installed-browsers.ts";
import { type PageResult, runPages } from "./run-pages.ts";
import { lineOf, storyOf } from "./story.ts";
import { tableOf } from "./table.ts";
import { writeDocs } from "./write-docs.ts";

const { values } = parseArgs({
  options: {
    /** The seeds of the pages, such as `1-100` or `4,12,30-39`. */
    seeds: { type: "string" },
    /** Only this page; all that became of it is printed. */
    seed: { type: "string" },
    browser: { type: "string", default: "chrome,firefox" },
    /** Browsers of a kind that play at once. */
    jobs: { type: "string", default: String(Math.max(1, Math.floor(availableParallelism() / 2))) },
    /** Values of axes for all pages, such as `portal=azure,flow=modal`. */
    fix: { type: "string", default: "" },
    /** Writes the table into `docs/drift.md`; the seeds are those of the report unless others are given. */
    "write-docs": { type: "boolean", default: false },
    headed: { type: "boolean", default: false },
    /** Prints no line for each page. */
    quiet: { type: "boolean", default: false },
    /** Prints pages with fields that were left, too. */
    left: { type: "boolean", default: false },
  },
});

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];
const browsers = BROWSERS.filter((name) => values.browser.split(",").includes(name));
const fixed = Object.fromEntries(
  values.fix
    .split(",")
    .filter((pair) => pair.includes("="))
    .map((pair) => pair.split("=")),
) as Partial<PageAxes>;
const usual = values["write-docs"] ? `${REPORT_SEEDS.first}-${REPORT_SEEDS.last}` : `${TUNING_SEEDS.first}-100`;
const seeds = values.seed ?? values.seeds ?? usual;
const isOne = values.seed !== undefined;
const pages = seeds.split(",").flatMap((range) => {
  const [first = 1, last = first] = range.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, at) => drawPage(first + at, fixed));
});

const began = Date.now();
const results: PageResult[] = [];
for (const name of browsers)
  results.push(
    ...(await runPages(name, pages, {
      jobs: Number(values.jobs),
      headless: !values.headed,
      done: (result) => values.quiet || console.log(lineOf(result)),
    })),
  );

const shown: readonly Outcome[] = values.left ? ["wrong", "silent", "left"] : ["wrong", "silent"];
const isClean = (result: PageResult): boolean =>
  result.kind === "played" &&
  result.played.errors.length === 0 &&
  !result.played.verdicts.some(({ outcome }) => shown.includes(outcome));
for (const result of results)
  if (isOne || !isClean(result)) console.log(storyOf(result, values.fix, isOne ? undefined : shown));
console.log(`\n${tableOf(results)}\n`);
const count = (kind: PageResult["kind"]): number => results.filter((result) => result.kind === kind).length;
console.log(
  `${count("played")} pages, ${count("thrown away")} thrown away, ${count("broken off")} broken off; ` +
    `${Math.round((Date.now() - began) / 1000)} s`,
);
if (values["write-docs"]) writeDocs(results, seeds.replace("-", " to "));
process.exitCode = results.length > 0 && count("broken off") === 0 ? 0 : 1;
