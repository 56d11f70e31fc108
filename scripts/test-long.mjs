import { buildExtension } from "./build-extension.mjs";
import { requireStep } from "./run-step.mjs";
import { setUpBrowsers, setUpDependencies } from "./set-up.mjs";
import { node, tools } from "./tools.mjs";

await setUpDependencies();
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
