import { buildExtension } from "./support/build-extension.ts";
import { requireStep } from "./support/run-step.ts";
import { setUpBrowsers } from "./support/set-up-browsers.ts";
import { node, tools } from "./support/tools.ts";

await setUpBrowsers("chromium", "firefox");
await buildExtension("chrome", "firefox");
await requireStep("Kills and restarts around submissions", node, [
  tools.tsx,
  "scripts/soak/index.ts",
  ...process.argv.slice(2),
]);
