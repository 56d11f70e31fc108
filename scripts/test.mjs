import { buildStep } from "./build-extension.mjs";
import { runStep } from "./run-step.mjs";
import { setUpBrowsers, setUpDependencies } from "./set-up.mjs";
import { addTotals, totalsLine, totalsOf } from "./test-totals.mjs";
import { node, tools } from "./tools.mjs";

/** Each with how it reports: the last one has few files and many minutes. */
const PROJECTS = { unit: "default", dom: "default", repository: "default", e2e: "verbose" };

await setUpDependencies();
await setUpBrowsers("chromium", "firefox");
const started = Date.now();

/** @type {[string, boolean][]} */
const results = [];
/** @param {string} name @param {string} title @param {string[]} parameters */
const check = async (name, title, parameters) => {
  results.push([name, await runStep(title, node, parameters)]);
};

await check("lint", "Lint", [tools.oxlint, "--type-aware", "--deny-warnings"]);
await check("types", "Types", [tools.tsc, "--noEmit"]);
results.push(["build for Chromium", await runStep(...buildStep("chrome"))]);
results.push(["build for Firefox", await runStep(...buildStep("firefox"))]);

/** @type {import("./test-totals.mjs").Totals} */
let totals = { passed: 0, failed: 0, skipped: 0, failures: [] };
for (const [project, reporter] of Object.entries(PROJECTS)) {
  const file = `artifacts/tests/${project}.json`;
  const reporters = [`--reporter=${reporter}`, "--reporter=json", `--outputFile.json=${file}`];
  await check(project, `Tests: ${project}`, [tools.vitest, "run", "--project", project, ...reporters]);
  totals = addTotals(totals, totalsOf(file, started));
}

console.log("\nSummary");
for (const [name, good] of results) console.log(`  ${good ? "passed" : "FAILED"}  ${name}`);
console.log(`  ${Math.round((Date.now() - started) / 1000)} s\n`);
for (const failure of totals.failures) console.log(`  FAILED  ${failure}`);
console.log(totalsLine(totals));
process.exitCode = results.every(([, good]) => good) ? 0 : 1;
