import type { FieldName, PageSpec } from "./page-spec.ts";
import { SHAPES } from "./shapes.ts";

/** Whether a page does not take its own first value back, or not by the same text. */
export const mayRefuseItsOwn = (name: FieldName, { boxes, method }: PageSpec): boolean => {
  // Nobody can take the choice of a radio button back to none.
  if (name === "preferredContactMethod") return method === "radiosUnset";
  const box = name in boxes ? boxes[name as keyof typeof boxes] : undefined;
  if (!box) return false;
  const { behaviour, value } = box;
  if (behaviour.kind === "shapes") return SHAPES[behaviour.shape](value) !== value;
  // Without a plus before it, or shown without its code, it leaves in the button what that says.
  return (
    behaviour.kind === "flag" && (!value.startsWith("+") || behaviour.codes.some((code) => value.startsWith(code)))
  );
};
