import { parseArgs } from "node:util";
import type { BrowserName } from "../../tests/support/browser/installed-browsers.ts";
import { isClean, lineOf, storyOf, tableOf } from "./report.ts";
import { PAGES } from "./round-plan.ts";
import { type RoundResult, runRounds, type WantedRound } from "./run-rounds.ts";

const { values } = parseArgs({
  options: {
    /** How many rounds in all, spread evenly over pages, browsers and loads. */
    rounds: { type: "string", default: "100" },
    /** The seed of the first round of each kind. */
    seed: { type: "string", default: "1" },
    /** Only this round of each kind. */
    "only-seed": { type: "string" },
    browser: { type: "string", default: "chrome,firefox" },
    page: { type: "string", default: PAGES.join() },
    /** Every other round is played while all cores are busy. */
    busy: { type: "boolean", default: false },
    /** Without the extension: tries the player itself. */
    bare: { type: "boolean", default: false },
  },
});

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];
const browsers = BROWSERS.filter((name) => values.browser.split(",").includes(name));
const pages = PAGES.filter((page) => values.page.split(",").includes(page));
const only = values["only-seed"];
const loads = !values.busy ? [false] : only === undefined ? [false, true] : [true];
const each =
  only === undefined ? Math.ceil(Number(values.rounds) / (browsers.length * pages.length * loads.length)) : 1;

const wanted = Array.from({ length: each }, (_, index) => Number(only ?? values.seed) + index).flatMap((seed) =>
  pages.flatMap((page) => loads.map((busy): WantedRound => ({ page, seed, busy }))),
);

const results: RoundResult[] = [];
for (const name of browsers)
  results.push(...(await runRounds(name, wanted, (result) => console.log(lineOf(result)), !values.bare)));

for (const result of results) if (!isClean(result) || only !== undefined) console.log(storyOf(result));
console.log(`\n${tableOf(results)}`);
process.exitCode = results.length > 0 && results.every(isClean) ? 0 : 1;
