import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PageResult } from "./run-pages.ts";
import { tableOf } from "./table.ts";

const DOCUMENT = fileURLToPath(new URL("../../docs/drift.md", import.meta.url));
const MARKS = ["<!-- figures -->", "<!-- end of figures -->"] as const;

/** Puts the table of a run between the marks of the document. */
export const writeDocs = (results: readonly PageResult[], seeds: string): void => {
  const text = readFileSync(DOCUMENT, "utf8");
  const [begin, end] = MARKS.map((mark) => text.indexOf(mark));
  if (begin === undefined || end === undefined || begin < 0 || end < begin)
    throw new Error(`docs/drift.md has no ${MARKS.join(" … ")}`);
  const count = (kind: PageResult["kind"]): number => results.filter((result) => result.kind === kind).length;
  const browsers = new Set(results.map(({ browser }) => browser));
  const summary =
    `Seeds ${seeds} in ${browsers.size === 1 ? "one browser" : "two browsers"}: ${count("played")} pages played, ` +
    `${count("thrown away")} thrown away, ${count("broken off")} broken off.`;
  const figures = `${MARKS[0]}\n\n${summary}\n\n${tableOf(results, true)}\n\n`;
  writeFileSync(DOCUMENT, `${text.slice(0, begin)}${figures}${text.slice(end)}`);
};
