import { buildExtension } from "./support/build-extension.ts";
import { requireStep } from "./support/run-step.ts";
import { setUpBrowsers } from "./support/set-up-browsers.ts";
import { node, tools } from "./support/tools.ts";

await setUpBrowsers("chromium", "firefox");
await buildExtension("chrome", "firefox");
await requireStep("Tests that are too long for every run", node, [
  tools.vitest,
  "run",
  "--project",
  "long",
  "--reporter=verbose",
  ...process.argv.slice(2),
]);
