import type { Control } from "../../page/controls/control.ts";
import { fold } from "../../page/text/fold.ts";
import type { FormField } from "../model/form-field.ts";

/** A control with its name, and the field that the name says it is. */
interface NamedControl {
  readonly control: Control;
  readonly field: FormField;
  readonly label: string;
}

/** Minimum number of fields of which a second one has the same words more in its name. */
const ENOUGH = 2;

/** What a name says beside a shorter one, or nothing. */
const moreIn = (long: string, short: string): string | undefined => {
  if (short === "" || long.length <= short.length || !long.includes(short)) return undefined;
  const more = long
    .replace(short, " ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return more === "" ? undefined : more;
};

/**
 * Controls of somebody else by their names alone: several fields come twice, and the second of each has the same words
 * more in its name ("Phone (site)", "Email (site)" beside "Phone" and "Email").
 */
export const labelsOfOthers = (named: readonly NamedControl[]): Set<Control> => {
  const byMore = new Map<string, Map<FormField, Control>>();
  for (const one of named)
    for (const other of named) {
      if (one.field !== other.field || one.control === other.control) continue;
      const more = moreIn(fold(one.label), fold(other.label));
      if (more === undefined) continue;
      byMore.set(more, (byMore.get(more) ?? new Map<FormField, Control>()).set(one.field, one.control));
    }
  return new Set(
    [...byMore.values()].filter(({ size }) => size >= ENOUGH).flatMap((controls) => [...controls.values()]),
  );
};
