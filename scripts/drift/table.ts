import { PAGE_AXES } from "../../tests/drift/axes.ts";
import type { Outcome, Verdict } from "../../tests/drift/judge.ts";
import type { DrawnPage } from "../../tests/drift/page.ts";
import type { PageResult } from "./run-pages.ts";

/** Counts of one value of an axis. */
export interface Line {
  readonly axis: string;
  readonly value: string;
  readonly fields: number;
  readonly counts: Readonly<Record<Outcome, number>>;
}

interface Counted {
  readonly browser: string;
  readonly page: DrawnPage;
  readonly verdict: Verdict;
}

const all = (results: readonly PageResult[]): Counted[] =>
  results.flatMap((result) =>
    result.kind === "played"
      ? result.played.verdicts.map((verdict) => ({ browser: result.browser, page: result.page, verdict }))
      : [],
  );

const AXES: Readonly<Record<string, (counted: Counted) => string>> = {
  browser: ({ browser }) => browser,
  ...Object.fromEntries(PAGE_AXES.map((axis) => [axis, ({ page }: Counted) => page.axes[axis]])),
  "wording of the field": ({ verdict }) => verdict.control.wording,
  markup: ({ verdict }) => verdict.control.markup,
  extra: ({ verdict }) => verdict.control.extra,
  control: ({ verdict }) => verdict.control.kind,
  field: ({ verdict }) => verdict.control.field ?? "not ours",
};

const lineOf = (axis: string, value: string, counted: readonly Counted[]): Line => {
  const of = (outcome: Outcome): number => counted.filter(({ verdict }) => verdict.outcome === outcome).length;
  const counts = { right: of("right"), left: of("left"), silent: of("silent"), wrong: of("wrong") };
  return { axis, value, fields: counted.length, counts };
};

/** The counts of all fields, then by each value of each axis. */
export const linesOf = (results: readonly PageResult[]): Line[] => {
  const counted = all(results);
  const byAxis = Object.entries(AXES).flatMap(([axis, read]) =>
    [...new Set(counted.map(read))].sort().map((value) =>
      lineOf(
        axis,
        value,
        counted.filter((one) => read(one) === value),
      ),
    ),
  );
  return [lineOf("all", "", counted), ...byAxis];
};

const part = (count: number, of: number): string => (of === 0 ? "" : `${((100 * count) / of).toFixed(1)} %`);

const HEAD = ["axis", "value", "fields", "right", "left", "silent", "wrong"];

const cellsOf = ({ axis, value, fields, counts: { right, left, silent, wrong } }: Line): string[] => [
  axis,
  value,
  String(fields),
  part(right, fields),
  part(left, fields),
  part(silent, fields),
  String(wrong),
];

/** The counts as a table for a terminal, and between bars for a document. */
export const tableOf = (results: readonly PageResult[], isMarkdown = false): string => {
  const rows = [HEAD, ...linesOf(results).map(cellsOf)];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const padded = rows.map((row) =>
    row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
  );
  if (!isMarkdown) return padded.map((row) => row.join("  ").trimEnd()).join("\n");
  const rule = widths.map((width, at) => (at < 2 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [padded[0] ?? [], rule, ...padded.slice(1)].map((row) => `| ${row.join(" | ")} |`).join("\n");
};
