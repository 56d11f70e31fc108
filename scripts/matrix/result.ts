import { type Cell, LANGUAGES, nameOf } from "./axes.ts";
import type { KnownGap } from "./known-gaps.ts";

/** How a cell ended. */
export interface CellResult {
  readonly cell: Cell;
  /** What went wrong; empty where nothing did. */
  readonly fault: string;
  readonly gap: KnownGap | undefined;
  readonly seconds: number;
}

/** Whether a cell ended as it should: well, or in a gap that is listed. */
export const isExpected = ({ fault, gap }: CellResult): boolean => (fault === "") === (gap === undefined);

const signOf = (result: CellResult | undefined): string => {
  if (!result) return "";
  if (!isExpected(result)) return result.fault === "" ? "GAP?" : "FAIL";
  return result.gap ? "gap" : "ok";
};

/** The results as a table: a line for each language, a column for each form and browser. */
export const tableOf = (results: readonly CellResult[]): string => {
  const columnOf = ({ generation, world, browser }: Cell): string => `${generation} ${world} ${browser}`;
  const columns = [...new Set(results.map(({ cell }) => columnOf(cell)))];
  const languages = LANGUAGES.filter((language) => results.some(({ cell }) => cell.language === language));
  const first = 9;
  const line = (head: string, cells: readonly string[]): string =>
    [head.padEnd(first), ...cells.map((cell, at) => cell.padEnd(columns[at]?.length ?? 0))].join("  ").trimEnd();
  const find = (language: string, column: string): CellResult | undefined =>
    results.find(({ cell }) => cell.language === language && columnOf(cell) === column);
  return [
    line("", columns),
    ...languages.map((language) =>
      line(
        language,
        columns.map((column) => signOf(find(language, column))),
      ),
    ),
  ].join("\n");
};

/** What did not go as expected, and which gaps are known, each as a line. */
export const remarksOn = (results: readonly CellResult[]): string[] => [
  ...results
    .filter((result) => !isExpected(result))
    .map(({ cell, fault, gap }) =>
      fault === ""
        ? `works, but is listed as a gap (${gap?.reason}): ${nameOf(cell)}`
        : `FAILED ${nameOf(cell)}: ${fault}`,
    ),
  ...results
    .filter(({ fault, gap }) => fault !== "" && gap)
    .map(({ cell, gap }) => `known gap ${nameOf(cell)}: ${gap?.reason}`),
];
