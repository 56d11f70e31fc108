import { type BrowserName, launch, type TestBrowser } from "../../tests/support/browser/browsers.ts";
import { type Cell, nameOf } from "./axes.ts";
import { gapOf } from "./known-gaps.ts";
import type { CellResult } from "./result.ts";
import { runCell } from "./run-cell.ts";
import { saveMatrixSettings } from "./settings.ts";

const faultOf = async (browser: TestBrowser, cell: Cell): Promise<string> => {
  try {
    await runCell(browser, cell);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/**
 * Runs all of these cells that are of one browser, one after another in one browser; a cell that fails and is no known
 * gap is tried a second time, for the machine may have been busy.
 */
export const runCells = async (
  name: BrowserName,
  cells: readonly Cell[],
  done: (result: CellResult) => void,
): Promise<CellResult[]> => {
  const own = cells.filter((cell) => cell.browser === name);
  if (own.length === 0) return [];
  const browser = await launch(name);
  const results: CellResult[] = [];
  try {
    await saveMatrixSettings(browser);
    for (const cell of own) {
      const began = Date.now();
      const gap = gapOf(cell);
      let fault = await faultOf(browser, cell);
      if (fault !== "" && !gap) fault = await faultOf(browser, cell);
      const result = { cell, fault, gap, seconds: (Date.now() - began) / 1000 };
      results.push(result);
      done(result);
    }
  } finally {
    await browser.close();
  }
  return results;
};

/** A line about a cell that has just been run. */
export const lineOf = ({ cell, fault, gap, seconds }: CellResult): string =>
  `  ${fault === "" ? "ok  " : gap ? "gap " : "FAIL"}  ${nameOf(cell)} (${seconds.toFixed(1)} s)` +
  (fault === "" ? "" : `: ${fault}`);
