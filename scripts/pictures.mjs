import { buildExtension } from "./build-extension.mjs";
import { requireStep } from "./run-step.mjs";
import { setUpBrowsers, setUpDependencies } from "./set-up.mjs";
import { node, tools } from "./tools.mjs";

await setUpDependencies();
await setUpBrowsers("chromium");
await buildExtension("chrome");
await requireStep("Making the pictures of the README", node, [
  tools.tsx,
  "scripts/play/index.ts",
  "--headless",
  "--keep",
]);
