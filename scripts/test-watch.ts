import { setUpBrowsers } from "./support/set-up-browsers.ts";
import { requireStep } from "./support/run-step.ts";
import { node, tools } from "./support/tools.ts";

// `npm run test:watch`: the unit tests; `npm run test:watch -- dom`: those in a page. Further words pick files.
const projects = ["unit", "dom", "repository"];
const [first = "", ...rest] = process.argv.slice(2);
const [project, files] = projects.includes(first) ? [first, rest] : ["unit", process.argv.slice(2)];

if (project === "dom") await setUpBrowsers("chromium");
await requireStep(
  `Watching: ${project} (Ctrl+C ends it)`,
  node,
  [tools.vitest, "watch", "--project", project, ...files],
  { waits: true },
);
