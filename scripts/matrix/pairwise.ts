import { allCells, type Cell, nameOf } from "./axes.ts";

const IDEOGRAPHS = ["Hans", "Hant", "Jpan", "Kore"];

/** The kind of script in which a language is written. */
const scriptOf = (language: string): string => {
  const script = new Intl.Locale(language).maximize().script ?? language;
  return IDEOGRAPHS.includes(script) ? "East Asian" : script;
};

/**
 * The pairs of values that a cell shows, each as text; beside its language counts the script in which it is written.
 */
const pairsOf = ({ generation, world, language, browser }: Cell): string[] => {
  const script = scriptOf(language);
  return [
    [generation, world],
    [generation, browser],
    [generation, script],
    [world, browser],
    [world, script],
    [language],
  ].map((pair) => pair.join(" "));
};

/**
 * Cells that together show every pair of generation, world, browser and script, and every language: taken one by one,
 * each the one that shows the most pairs that are still missing, and in the browser that has fewer. Always the same
 * cells.
 */
export const coveringCells = (cells: readonly Cell[] = allCells): Cell[] => {
  const missing = new Set(cells.flatMap(pairsOf));
  const chosen: Cell[] = [];
  const gain = (cell: Cell): number => pairsOf(cell).filter((pair) => missing.has(pair)).length;
  while (missing.size > 0) {
    const rank = (cell: Cell): number =>
      gain(cell) - chosen.filter(({ browser }) => browser === cell.browser).length / allCells.length;
    const best = cells.reduce((winner, cell) => (rank(cell) > rank(winner) ? cell : winner));
    for (const pair of pairsOf(best)) missing.delete(pair);
    chosen.push(best);
  }
  return chosen.sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
};
