import { parseArgs } from "node:util";
import { deadlineBench } from "./deadline-bench.ts";
import { listBench } from "./list-bench.ts";
import { pageBench } from "./page-bench.ts";
import { popupBench } from "./popup-bench.ts";
import type { Bench } from "./report.ts";
import { teamBench } from "./team-bench.ts";

/** One file per bench; `npm run bench -- deadline` runs the named ones only. */
const BENCHES: readonly Bench[] = [deadlineBench, listBench, pageBench, popupBench, teamBench];

const { positionals } = parseArgs({ allowPositionals: true });

for (const { name, run } of BENCHES) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`\n${name}`);
  for (const line of await run()) console.log(`  ${line}`);
}
