import { buildExtension } from "./support/build-extension.ts";
import { requireStep } from "./support/run-step.ts";
import { setUpBrowsers } from "./support/set-up-browsers.ts";
import { node, tools } from "./support/tools.ts";

await setUpBrowsers("chromium");
await buildExtension("chrome");
await requireStep("Making the pictures of the README", node, [
  tools.tsx,
  "scripts/play/index.ts",
  "--headless",
  "--keep",
]);
