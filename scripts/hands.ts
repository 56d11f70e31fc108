import { buildExtension } from "./support/build-extension.ts";
import { requireStep } from "./support/run-step.ts";
import { setUpBrowsers } from "./support/set-up-browsers.ts";
import { node, tools } from "./support/tools.ts";

await setUpBrowsers("chromium", "firefox");
await buildExtension("chrome", "firefox");
await requireStep("A played person at forms that are being filled", node, [
  tools.tsx,
  "scripts/hands/index.ts",
  ...process.argv.slice(2),
]);
