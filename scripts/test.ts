import { buildStep } from "./support/build-extension.ts";
import { formatStep, lintStep, typesStep } from "./support/code-steps.ts";
import { printSummary } from "./support/print-summary.ts";
import { runLanes } from "./support/run-lanes.ts";
import type { Step } from "./support/run-step.ts";
import { setUpBrowsers } from "./support/set-up-browsers.ts";
import { reportOf, testStep } from "./support/test-step.ts";
import { addTotals, type Totals, totalsLine, totalsOf } from "./support/test-totals.ts";

const held = { held: true };
/** A played person keeps a time of their own: what runs beside one gives way. */
const givingWay = ([title, command, parameters, options]: Step): Step => [
  title,
  command,
  parameters,
  { ...options, yields: true },
];

await setUpBrowsers("chromium", "firefox");
const started = Date.now();

const results = [
  ...(await runLanes([buildStep("chrome", held), buildStep("firefox", held)], [lintStep, typesStep])),
  ...(await runLanes(
    [testStep("dom", "default", held)],
    [formatStep, testStep("unit", "default", held)].map(givingWay),
  )),
  ...(await runLanes([testStep("e2e", "verbose")], [testStep("repository", "default", held)].map(givingWay))),
];

printSummary(results, started);
const totals = ["unit", "dom", "repository", "e2e"]
  .map((project) => totalsOf(reportOf(project), started))
  .reduce<Totals>(addTotals, { passed: 0, failed: 0, skipped: 0, failures: [] });
for (const failure of totals.failures) console.log(`  FAILED  ${failure}`);
console.log(totalsLine(totals));
process.exitCode = results.every(({ good }) => good) ? 0 : 1;
