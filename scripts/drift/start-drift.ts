import { parseArgs } from "node:util";
import { buildExtension, type Target } from "../support/build-extension.ts";
import { requireStep } from "../support/run-step.ts";
import { setUpBrowsers } from "../support/set-up-browsers.ts";
import { node, tools } from "../support/tools.ts";

// The other options are those of scripts/drift/index.ts.
const { values } = parseArgs({
  strict: false,
  options: {
    browser: { type: "string", default: "chrome,firefox" },
    /** Takes `dist` as it is. */
    "no-build": { type: "boolean", default: false },
  },
});
const TARGETS: readonly Target[] = ["chrome", "firefox"];
const targets = TARGETS.filter((target) => String(values["browser"]).split(",").includes(target));

await setUpBrowsers(...targets.map((target) => (target === "chrome" ? "chromium" : target)));
if (values["no-build"] !== true) await buildExtension(...targets);
await requireStep("Forms that nobody has seen", node, [
  tools.tsx,
  "scripts/drift/index.ts",
  ...process.argv.slice(2).filter((one) => one !== "--no-build"),
]);
