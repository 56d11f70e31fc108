import { takersIn } from "./takes-value.ts";
import { wordsOf } from "../text/words-of.ts";

/** Maximum number of rows between a control and the head of its column. */
const MAX_ROWS = 30;

/** The head of the column of a table in which a cell is; "" where there is none. */
export const columnHead = (cell: HTMLTableCellElement): string => {
  const row = cell.closest("tr");
  const rows = row?.closest("table")?.rows;
  if (!row || !rows) return "";
  for (let at = row.rowIndex - 1; at >= Math.max(0, row.rowIndex - MAX_ROWS); at -= 1) {
    const above = rows[at];
    const head = above?.cells[cell.cellIndex];
    if (!above || !head || above.cells.length !== row.cells.length || takersIn(above).length > 0) continue;
    return wordsOf(head);
  }
  return "";
};
