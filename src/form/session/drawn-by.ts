import { isInvalid } from "../../page/controls/constraints.ts";
import { isWritable, readControl } from "../../page/controls/read-control.ts";
import type { FoundField } from "../detection/found-form.ts";

/** What the fields show, whether they are shown, and where the first of them is, in one text to compare. */
export const drawnBy = (fields: readonly FoundField[]): string => {
  const place = fields[0]?.control.element.getBoundingClientRect();
  const shown = fields.map(({ control }) => [
    readControl(control),
    isInvalid(control.element),
    isWritable(control),
    control.element.checkVisibility({ visibilityProperty: true }),
  ]);
  return JSON.stringify([Math.round(place?.left ?? 0), Math.round(place?.top ?? 0), shown]);
};
