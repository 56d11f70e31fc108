import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { TUNING_SEEDS } from "../../tests/drift/axes.ts";
import { launch } from "../../tests/support/browser/browsers.ts";
import { setUpBrowsers } from "../support/set-up-browsers.ts";
import { root } from "../support/tools.ts";
import { collectingScript, collectSamples } from "./collect.ts";
import type { Sample } from "./collected.ts";
import { findWeights, type Score, scoreOf, type Weights, worthOf } from "./find-weights.ts";

const FILE = `${root}data/field-weights.json`;
/** One seed in this number is kept from the search, and says whether what was found holds elsewhere. */
const KEPT_BACK = 4;
const AT_ONCE = 2;

const { values } = parseArgs({
  options: {
    /** First and last seed; never those of the report. */
    seeds: { type: "string", default: `${TUNING_SEEDS.first}-400` },
    /** Writes what was found into `data/field-weights.json`. */
    write: { type: "boolean", default: false },
  },
});
const [first = 1, last = first] = values.seeds.split("-").map(Number);
if (last > TUNING_SEEDS.last) throw new Error(`Seeds behind ${TUNING_SEEDS.last} are for the report alone`);

await setUpBrowsers("chromium");
const script = await collectingScript();
const seeds = Array.from({ length: last - first + 1 }, (_, at) => first + at);
const samples: Sample[] = [];
const work = async (): Promise<void> => {
  const browser = await launch("chrome", { extension: false });
  try {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      samples.push(...(await collectSamples(browser, script, seed)));
      if (seed % 20 === 0) console.log(`  seed ${seed}`);
    }
  } finally {
    await browser.close();
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, work));

const { _source, ...before } = JSON.parse(readFileSync(FILE, "utf8")) as Weights & { readonly _source: string };
console.log(`Before: ${_source}`);
const own = samples.filter(({ seed }) => seed % KEPT_BACK !== 0);
const other = samples.filter(({ seed }) => seed % KEPT_BACK === 0);
const found = findWeights(own, before);
const shown = ({ right, wrong, left }: Score): string => `${right} right, ${left} left, ${wrong} wrong`;
for (const [what, list] of [
  ["the seeds of the search", own],
  ["seeds kept back", other],
] as const)
  console.log(`${what}: ${shown(scoreOf(list, before))} before, ${shown(scoreOf(list, found))} now`);
for (const [name, weight] of Object.entries(found)) {
  const was = before[name as keyof Weights];
  console.log(`  ${name.padEnd(12)} ${weight}${was === weight ? "" : ` (was ${was})`}`);
}
const isBetter = worthOf(scoreOf(other, found)) > worthOf(scoreOf(other, before));
if (!isBetter) console.log("For the seeds kept back what was found is no better: the weights stay.");
if (values.write && isBetter) {
  const now = `npm run weights -- --seeds ${values.seeds}; ${shown(scoreOf(other, found))} on every fourth, kept back`;
  writeFileSync(FILE, `${JSON.stringify({ _source: now, ...found }, null, 2)}\n`);
}
