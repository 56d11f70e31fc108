import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nameOf } from "../../scripts/matrix/axes.ts";
import { gapOf } from "../../scripts/matrix/known-gaps.ts";
import { coveringCells } from "../../scripts/matrix/pairwise.ts";
import { runCell } from "../../scripts/matrix/run-cell.ts";
import { saveMatrixSettings } from "../../scripts/matrix/settings.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { BrowserName, TestBrowser } from "../support/browser/browsers.ts";
import { IS_LONG } from "../support/is-long.ts";

/**
 * Cells that together show every pair of generation, world, script and browser, and every language: every fifth one,
 * all of them where there is time (`npm run test:long`). `npm run matrix` runs the whole matrix, and the DOM tests know
 * each language.
 */
const cells = coveringCells();

// Both browsers at once: most of a cell's time is waiting.
describe.concurrent.each<BrowserName>(["chrome", "firefox"])("the forms of the Azure portal in %s", (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrow(name);
    await saveMatrixSettings(browser);
  });
  afterAll(() => browser?.close());

  const own = cells.filter((cell) => cell.browser === name).filter((_cell, at) => IS_LONG || at % 5 === 0);
  test.sequential.each(own.map((cell) => [nameOf(cell), cell] as const))("%s", async (_name, cell) => {
    const gap = gapOf(cell);
    if (gap) await expect(runCell(browser, cell), gap.reason).rejects.toThrow();
    else await runCell(browser, cell);
  });
});
