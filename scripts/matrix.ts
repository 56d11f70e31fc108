import { parseArgs } from "node:util";
import { buildExtension } from "./support/build-extension.ts";
import { runStep, type StepResult } from "./support/run-step.ts";
import { setUpBrowsers } from "./support/set-up-browsers.ts";
import { node, tools } from "./support/tools.ts";

// For every portal: --portal, --browser, --language. For Azure's form alone: --generation, --world, --pairwise.
// Each value may be several with commas between them.
const { values } = parseArgs({
  options: {
    portal: { type: "string", default: "azure,microsoft365,power-platform" },
    browser: { type: "string", default: "chrome,firefox" },
    language: { type: "string" },
    generation: { type: "string" },
    world: { type: "string" },
    pairwise: { type: "boolean", default: false },
  },
});
const portals = values.portal.split(",");

await setUpBrowsers("chromium", "firefox");
await buildExtension("chrome", "firefox");

const { portal: _portal, ...wanted } = values;
const azure = Object.entries(wanted).flatMap(([name, value]) =>
  value === false ? [] : value === true ? [`--${name}`] : [`--${name}`, value],
);
const tests = portals.filter((portal) => portal !== "azure").map((portal) => `tests/matrix/${portal}.e2e.test.ts`);
const ofBrowsers = ["-t", `in (?:${values.browser.replaceAll(",", "|")})`];

// A part that fails does not keep the others from being tried.
const results: StepResult[] = [];
if (portals.includes("azure"))
  results.push(await runStep("Every form of the Azure portal", node, [tools.tsx, "scripts/matrix/index.ts", ...azure]));
if (tests.length > 0) {
  const env = values.language === undefined ? {} : { MATRIX_LANGUAGES: values.language };
  results.push(
    await runStep(
      "Every form of the other portals",
      node,
      [tools.vitest, "run", "--project", "matrix", "--reporter=verbose", ...ofBrowsers, ...tests],
      { env },
    ),
  );
}
if (results.length === 0 || results.some(({ good }) => !good)) process.exitCode = 1;
