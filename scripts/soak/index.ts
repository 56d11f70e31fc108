// Node has no Temporal yet, and what a ticket holds is checked by it.
import "../../tests/support/temporal.ts";
import { parseArgs } from "node:util";
import type { BrowserName } from "../../tests/support/browser/installed-browsers.ts";
import { killRounds } from "./kill-rounds.ts";
import { stopRounds } from "./stop-rounds.ts";
import type { RoundsResult } from "./verdict.ts";

const { values } = parseArgs({
  options: {
    /** How often each browser is killed around a submission. */
    kills: { type: "string", default: "50" },
    /** How often the background is stopped between intent and outcome. */
    stops: { type: "string", default: "10" },
    /** Only this browser: `chrome` or `firefox`. */
    browser: { type: "string" },
  },
});

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];
const wanted = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
const results: RoundsResult[] = [];

for (const name of wanted) {
  results.push(await stopRounds(name, Number(values.stops)));
  results.push(await killRounds(name, Number(values.kills)));
}

console.log("\nResult");
for (const { what, rounds, certain, between, kept, faults } of results) {
  const seen = `${certain} entries known to be written, ${between} of them with no ticket yet`;
  console.log(`  ${faults.length === 0 ? "passed" : "FAILED"}  ${what}: ${rounds} rounds, ${seen}, ${kept} tickets`);
  for (const fault of faults) console.log(`          ${fault}`);
}
process.exitCode = results.length > 0 && results.every(({ faults }) => faults.length === 0) ? 0 : 1;
