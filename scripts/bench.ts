import { buildExtension } from "./support/build-extension.ts";
import { requireStep } from "./support/run-step.ts";
import { setUpBrowsers } from "./support/set-up-browsers.ts";
import { node, tools } from "./support/tools.ts";

await setUpBrowsers("chromium");
await buildExtension("chrome");
await requireStep("Measuring", node, [tools.tsx, "scripts/bench/index.ts", ...process.argv.slice(2)]);
