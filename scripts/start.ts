import { buildExtension } from "./support/build-extension.ts";
import { hasDisplay } from "./support/has-display.ts";
import { requireStep } from "./support/run-step.ts";
import { setUpBrowsers } from "./support/set-up-browsers.ts";
import { node, tools } from "./support/tools.ts";

const headless = process.argv.includes("--headless") || !hasDisplay();

await setUpBrowsers("chromium");
await buildExtension("chrome");
if (headless)
  await requireStep("Playing the main job (no window)", node, [tools.tsx, "scripts/play/index.ts", "--headless"]);
else await requireStep("Opening the practice portal", node, [tools.tsx, "scripts/play/index.ts"], { waits: true });
