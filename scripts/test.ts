import { buildStep } from "./support/build-extension.ts";
import { formatStep, lintStep, typesStep } from "./support/code-steps.ts";
import { printSummary } from "./support/print-summary.ts";
import { runLanes } from "./support/run-lanes.ts";
import { setUpBrowsers } from "./support/set-up-browsers.ts";
import { reportOf, testStep } from "./support/test-step.ts";
import { addTotals, type Totals, totalsLine, totalsOf } from "./support/test-totals.ts";

const held = { held: true };

await setUpBrowsers("chromium", "firefox");
const started = Date.now();

const results = [
  ...(await runLanes(
    // Some tests of the repository look at the builds.
    [buildStep("chrome", held), buildStep("firefox", held), testStep("repository", "default", held)],
    [formatStep, lintStep, typesStep, testStep("unit", "default", held)],
  )),
  ...(await runLanes([testStep("dom", "default", held)])),
  // A played person keeps a time of their own: nothing runs beside them.
  ...(await runLanes([testStep("e2e", "verbose")])),
];

printSummary(results, started);
const totals = ["unit", "dom", "repository", "e2e"]
  .map((project) => totalsOf(reportOf(project), started))
  .reduce<Totals>(addTotals, { passed: 0, failed: 0, skipped: 0, failures: [] });
for (const failure of totals.failures) console.log(`  FAILED  ${failure}`);
console.log(totalsLine(totals));
process.exitCode = results.every(({ good }) => good) ? 0 : 1;
