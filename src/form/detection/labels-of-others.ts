import type { Control } from "../../page/controls/control.ts";
import { fold } from "../../page/text/fold.ts";
import type { FormField } from "../model/form-field.ts";
import { wordsOfText } from "./understanding/words-of-text.ts";

/** A control with its name, and the field that the name says it is. */
interface NamedControl {
  readonly control: Control;
  readonly field: FormField;
  readonly label: string;
}

/** Minimum number of fields of which a second one has the same words more in its name. */
const ENOUGH = 2;

/**
 * Controls of somebody else by their names alone: several fields come twice, and the second of each has the same words
 * more in its name ("Phone (site)", "Email (site)" beside "Phone" and "Email").
 * @param ignored words that say nothing: "required"
 */
export const labelsOfOthers = (named: readonly NamedControl[], ignored: ReadonlySet<string>): Set<Control> => {
  const byMore = new Map<string, Map<FormField, Control>>();
  for (const one of named)
    for (const other of named) {
      const [long, short] = [fold(one.label), fold(other.label)];
      if (one.field !== other.field || long === short || !long.includes(short)) continue;
      const { words } = wordsOfText(long.replace(short, " "));
      if (words.every((word) => ignored.has(word))) continue;
      const more = words.join(" ");
      byMore.set(more, (byMore.get(more) ?? new Map<FormField, Control>()).set(one.field, one.control));
    }
  return new Set([...byMore.values()].flatMap((controls) => (controls.size < ENOUGH ? [] : [...controls.values()])));
};
