import type { Control } from "../../page/controls/control.ts";
import { holds, parentOf } from "../../page/elements/tree.ts";

/** How far out of an element the control beside it is looked for: its label is in the same row. */
const ROWS = 6;

const partsOf = ({ element, options = [] }: Control): readonly Element[] => [element, ...options];

/** The control that an element is, or is a part of, or whose label it is; none where it may be one of several. */
export const controlAt = (element: Element, controls: readonly Control[]): Control | undefined => {
  const own = controls.filter((control) => partsOf(control).some((part) => holds(part, element)));
  if (own.length > 0) return own.at(-1);
  for (let around: Element | null = element, rows = 0; around && rows < ROWS; around = parentOf(around), rows += 1) {
    const row = around;
    const inside = controls.filter((control) => partsOf(control).some((part) => holds(row, part)));
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  }
  return undefined;
};
