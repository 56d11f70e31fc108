import { buildExtension } from "../build-extension.mjs";
import { requireStep } from "../run-step.mjs";
import { setUpBrowsers, setUpDependencies } from "../set-up.mjs";
import { node, tools } from "../tools.mjs";

await setUpDependencies();
await setUpBrowsers("chromium", "firefox");
await buildExtension("chrome", "firefox");
await requireStep("Every form of the Azure portal", node, [tools.tsx, "scripts/matrix/index.ts", ...process.argv.slice(2)]);
await requireStep("Every form of the Microsoft 365 admin center", node, [tools.vitest, "run", "--project", "matrix", "--reporter=verbose"]);
