import type { Control } from "../../page/controls/control.ts";
import { isChecked, isWritable, mayUnlock } from "../../page/controls/read-control.ts";
import { press } from "../../page/controls/press.ts";
import { until } from "../../page/controls/waiting.ts";
import { chooseOption, writeFreeText } from "../../page/controls/write-control.ts";
import type { FormField } from "../model/form-field.ts";
import type { FillingWorld } from "./filling-world.ts";
import { isPagesOwn } from "./is-pages-own.ts";
import { rested } from "./rested.ts";
import { isSameShown, type Shown, shownBy } from "./shown.ts";
import type { TargetValue } from "./target/target-value.ts";
import { unlocked } from "./unlocked.ts";

/** Maximum number of looks whether the page shows what was put back, at the usual interval. */
const SETTLE_TRIES = 12;

/** What to write so that the page shows the earlier value: a phone widget takes the code off a whole number only. */
const textsFor = ({ value, code }: Shown): string[] =>
  code === "" ? [value] : [value, `+${code}${value.replace(/\D/g, "")}`];

const choose = async (control: Control, shown: Shown, world: FillingWorld): Promise<void> => {
  const { element, kind } = control;
  if (
    element instanceof HTMLSelectElement &&
    shown.index !== undefined &&
    (element.options[shown.index]?.text.trim() ?? "") === shown.value
  ) {
    element.selectedIndex = shown.index;
    for (const name of ["input", "change"]) element.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    return;
  }
  const pressed = kind === "radioGroup" && shown.value === "" ? control.options?.find(isChecked) : undefined;
  // A toggle button is switched off as it is switched on.
  if (pressed?.hasAttribute("aria-pressed")) return press(pressed);
  const isIt = (text: string): boolean => text.trim() === shown.value.trim();
  const result = await world.inTurn((acting) =>
    chooseOption(
      control,
      { choose: (offered) => (offered.some(isIt) ? offered.findIndex(isIt) : "none"), search: shown.value },
      acting,
    ),
  );
  if (result !== "written" && kind === "comboBox") writeFreeText(control, shown.value);
};

/**
 * Brings a field back to what it showed before we wrote. What the person has put there since stays, and so does what
 * the page has put there by itself; an undo brings that back from then on.
 * @param target what we wrote, where the page may have put in somebody since
 * @returns whether it shows that now
 */
export const putBack = async (
  field: FormField,
  shown: Shown,
  world: FillingWorld,
  target?: TargetValue,
): Promise<boolean> => {
  const at = world.find(field);
  if (at && target && isPagesOwn(shownBy(at.control), shown, target)) {
    world.touch(field, shownBy(at.control), true);
    return true;
  }
  const isBack = (): boolean => {
    const found = world.find(field);
    return found !== undefined && isSameShown(shownBy(found.control), shown);
  };
  for (const text of textsFor(shown)) {
    let found = world.find(field);
    if (world.typed.has(field) || isBack()) return true;
    // What opens a list waits for the person; what only writes need not.
    if (found && (found.control.kind === "text" ? !isWritable(found.control) : found.control.kind !== "select")) {
      await rested({ ...world, allowed: world.lasts }, true);
      found = world.find(field);
      if (world.typed.has(field) || isBack()) return true;
    }
    if (!found || !(isWritable(found.control) || mayUnlock(found.control)) || !world.lasts()) return false;
    const { control } = found;
    const shows = await world.writes(field, async () => {
      if (control.kind === "text" && isWritable(control)) writeFreeText(control, text);
      else if (control.kind === "text")
        await world.inTurn((acting) =>
          unlocked(
            control,
            () => world.find(field)?.control,
            acting,
            (open) => writeFreeText(open, text),
          ),
        );
      else await choose(control, shown, world);
      return until(() => (isBack() ? true : undefined), world, SETTLE_TRIES);
    });
    if (shows) return true;
  }
  return false;
};
