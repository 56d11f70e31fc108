import { buildExtension } from "./build-extension.mjs";
import { requireStep } from "./run-step.mjs";
import { setUpBrowsers, setUpDependencies } from "./set-up.mjs";
import { node, tools } from "./tools.mjs";

await setUpDependencies();
await setUpBrowsers("chromium", "firefox");
await buildExtension("chrome", "firefox");
await requireStep("A played person at forms that are being filled", node, [
  tools.tsx,
  "scripts/hands/index.ts",
  ...process.argv.slice(2),
]);
