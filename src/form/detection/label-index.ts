import type { Words } from "../../portals/definition/form-definition.ts";
import { fold, foldWithoutRemark } from "../../page/text/fold.ts";

/** Finds the keys of a label, whatever marks, case or width it comes in. */
export interface LabelIndex {
  /** The keys whose words equal the text. */
  readonly exact: (text: string) => readonly string[];
  /** The same for a name that carries the control's current value behind the label, or what kind of control it is. */
  readonly withValue: (text: string, value: string) => readonly string[];
}

/** Parts a label from a value behind it. */
const SEPARATOR = /[:,：，]/;

/**
 * Prepares the words of a form for look-up.
 * @param controlKeys keys of words for a kind of control
 */
export const labelIndex = (words: Words, keys: readonly string[], controlKeys: readonly string[] = []): LabelIndex => {
  const controlWords = controlKeys.flatMap((key) => words[key] ?? []).map(fold);
  const byText = new Map<string, string[]>();
  for (const key of keys) {
    for (const word of words[key] ?? []) {
      const folded = fold(word);
      const known = byText.get(folded);
      if (!known) byText.set(folded, [key]);
      else if (!known.includes(key)) known.push(key);
    }
  }
  const exact = (text: string): readonly string[] =>
    byText.get(fold(text)) ?? byText.get(foldWithoutRemark(text)) ?? [];
  const withValue = (text: string, value: string): readonly string[] => {
    const whole = fold(text);
    for (const behind of [fold(value), ...controlWords]) {
      if (behind === "" || !whole.endsWith(behind)) continue;
      const label = exact(whole.slice(0, whole.length - behind.length));
      if (label.length > 0) return label;
    }
    return exact(whole.split(SEPARATOR)[0] ?? "");
  };
  return { exact, withValue };
};
