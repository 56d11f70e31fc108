import type { Control } from "../../page/controls/control.ts";
import { readings, type Shown, shownBy } from "./shown.ts";
import { textThatFits } from "./text-that-fits.ts";
import type { TargetValue } from "./target/target-value.ts";

const isMet = (shown: Shown, { same }: TargetValue): boolean => readings(shown).some(same);

/** Whether a control shows what was written, perhaps in the page's own way of writing it. */
export const keeps = (control: Control, target: TargetValue): boolean =>
  fulfils(control, target) || target.taken?.(shownBy(control).value) === true;

/** Whether a control shows its target value, or the part of it that it can take. */
export const fulfils = (control: Control, target: TargetValue, shown = shownBy(control)): boolean => {
  if (isMet(shown, target)) return true;
  if (!target.instead || control.kind !== "text" || !isMet(shown, target.instead)) return false;
  const fitting = textThatFits(control, target);
  return "text" in fitting && !fitting.isWhole;
};
