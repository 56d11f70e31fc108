import gaps from "./known-gaps.json" with { type: "json" };
import { type Cell, nameOf } from "./axes.ts";

/** A cell that is known to fail, or several: `*` stands for any value in its place. */
export interface KnownGap {
  /** Generation, world, language and browser, with spaces between them. */
  readonly cell: string;
  readonly reason: string;
}

/** The gap that a cell belongs to, if any. */
export const gapOf = (cell: Cell, known: readonly KnownGap[] = gaps): KnownGap | undefined => {
  const parts = nameOf(cell).split(" ");
  return known.find((gap) => gap.cell.split(" ").every((part, at) => part === "*" || part === parts[at]));
};
