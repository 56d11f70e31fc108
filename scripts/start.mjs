import { buildExtension } from "./build-extension.mjs";
import { requireStep } from "./run-step.mjs";
import { setUpBrowsers, setUpDependencies } from "./set-up.mjs";
import { node, tools } from "./tools.mjs";

const hasDisplay = process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
const headless = process.argv.includes("--headless") || !hasDisplay;

await setUpDependencies();
await setUpBrowsers("chromium");
await buildExtension("chrome");
if (headless)
  await requireStep("Playing the main job (no window)", node, [tools.tsx, "scripts/play/index.ts", "--headless"]);
else await requireStep("Opening the practice portal", node, [tools.tsx, "scripts/play/index.ts"], { waits: true });
