import type { Control } from "../../page/controls/control.ts";
import { readings, type Shown, shownBy } from "./shown.ts";
import { textThatFits } from "./text-that-fits.ts";
import type { Wish } from "./target/target-value.ts";

const isMet = (shown: Shown, { same }: Wish): boolean => readings(shown).some(same);

/** Whether a control shows what was written, be it in the page's own way. */
export const keeps = (control: Control, wish: Wish): boolean =>
  fulfils(control, wish) || wish.taken?.(shownBy(control).value) === true;

/** Whether a control shows what it shall, or as much of it as it can take. */
export const fulfils = (control: Control, wish: Wish, shown = shownBy(control)): boolean => {
  if (isMet(shown, wish)) return true;
  if (!wish.instead || control.kind !== "text" || !isMet(shown, wish.instead)) return false;
  const fitting = textThatFits(control, wish);
  return "text" in fitting && !fitting.isWhole;
};
