import type { Control } from "../../page/controls/control.ts";
import { type Fit, fitOf, isForDigits } from "../../page/controls/constraints.ts";
import type { TargetValue } from "./target/target-value.ts";

/** A text that can be written, and whether it is the whole value; or why none can. */
type FittingText = { readonly text: string; readonly isWhole: boolean } | { readonly reason: Exclude<Fit, "fits"> };

const isDigits = (text: string): boolean => /^\d+$/.test(text);

/**
 * Looks for a form of a value that fits what a field declares, the best first. Where the field is made for digits, a
 * form of digits goes before the others.
 */
export const textThatFits = ({ element }: Control, target: TargetValue): FittingText => {
  const { forms = [target.kind === "text" ? target.value : (target.search ?? target.value)], instead } = target;
  const ordered = isForDigits(element)
    ? forms.toSorted((one, other) => Number(isDigits(other)) - Number(isDigits(one)))
    : forms;
  const fits = ordered.map((form) => fitOf(element, form));
  const text = ordered[fits.indexOf("fits")];
  if (text !== undefined) return { text, isWhole: true };
  const less = instead && textThatFits({ kind: "text", element }, instead);
  if (less && "text" in less) return { text: less.text, isWhole: target.same(less.text) };
  return { reason: fits.every((fit) => fit === "tooLong") ? "tooLong" : "doesNotFit" };
};
