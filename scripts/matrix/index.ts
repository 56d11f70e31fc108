import { parseArgs } from "node:util";
import { allCells, BROWSERS } from "./axes.ts";
import { coveringCells } from "./pairwise.ts";
import { type CellResult, isExpected, remarksOn, tableOf } from "./result.ts";
import { lineOf, runCells } from "./run-cells.ts";

const { values } = parseArgs({
  options: {
    /** Only these, each a value or several with commas between them. */
    browser: { type: "string" },
    language: { type: "string" },
    generation: { type: "string" },
    world: { type: "string" },
    /** Only the cells that together show every pair. */
    pairwise: { type: "boolean", default: false },
  },
});

const wants = (list: string | undefined, value: string): boolean =>
  list === undefined || list.toLowerCase().split(",").includes(value.toLowerCase());
const cells = (values.pairwise ? coveringCells() : allCells).filter(
  (cell) =>
    wants(values.browser, cell.browser) &&
    wants(values.language, cell.language) &&
    wants(values.generation, cell.generation) &&
    wants(values.world, cell.world),
);

console.log(`${cells.length} cells of ${allCells.length}`);
const began = Date.now();
let done = 0;
const tell = (result: CellResult): void =>
  console.log(`${String((done += 1)).padStart(6)}/${cells.length}${lineOf(result)}`);
const results = (await Promise.all(BROWSERS.map((name) => runCells(name, cells, tell)))).flat();

console.log(`\n${tableOf(results)}\n`);
for (const remark of remarksOn(results)) console.log(remark);
const wrong = results.filter((result) => !isExpected(result)).length;
const gaps = results.filter(({ gap }) => gap).length;
console.log(
  `${results.length - wrong - gaps} green, ${gaps} known gaps, ${wrong} not as expected; ` +
    `${Math.round((Date.now() - began) / 1000)} s`,
);
process.exitCode = cells.length > 0 && wrong === 0 ? 0 : 1;
