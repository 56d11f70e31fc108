import { formatStep, lintStep, typesStep } from "./support/code-steps.ts";
import { printSummary } from "./support/print-summary.ts";
import { runLanes } from "./support/run-lanes.ts";
import { reportOf, testStep } from "./support/test-step.ts";
import { totalsLine, totalsOf } from "./support/test-totals.ts";

// What one wants to know after each change: no browser, no build.
const started = Date.now();
const results = await runLanes([testStep("unit", "default", { held: true })], [formatStep, lintStep, typesStep]);

printSummary(results, started);
const totals = totalsOf(reportOf("unit"), started);
for (const failure of totals.failures) console.log(`  FAILED  ${failure}`);
console.log(totalsLine(totals));
process.exitCode = results.every(({ good }) => good) ? 0 : 1;
