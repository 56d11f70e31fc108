import type { Words } from "../portals/form-definition.ts";
import { fold, foldWithoutRemark } from "../dom/fold.ts";

/** What test automation of the Azure portal reads behind a list's label in `aria-label` ("Subscription Dropdown"). */
const CONTROL_WORDS = new Set(["dropdown"]);

/** Finds the keys of a label, whatever marks, case or width it comes in. */
export interface LabelIndex {
  /** The keys whose words equal the text. */
  readonly exact: (text: string) => readonly string[];
  /** The same for a name that carries the control's current value behind the label. */
  readonly withValue: (text: string, value: string) => readonly string[];
}

/** Prepares the words of a form for look-up. */
export const labelIndex = (words: Words, keys: readonly string[]): LabelIndex => {
  const byText = new Map<string, string[]>();
  for (const key of keys) {
    for (const word of words[key] ?? []) {
      const folded = fold(word);
      const known = byText.get(folded);
      if (!known) byText.set(folded, [key]);
      else if (!known.includes(key)) known.push(key);
    }
  }
  const exact = (text: string): readonly string[] => byText.get(fold(text)) ?? byText.get(foldWithoutRemark(text)) ?? [];
  const withValue = (text: string, value: string): readonly string[] => {
    const whole = fold(text);
    const shown = fold(value);
    if (shown !== "" && whole.endsWith(shown)) {
      const label = exact(whole.slice(0, whole.length - shown.length));
      if (label.length > 0) return label;
    }
    const space = whole.lastIndexOf(" ");
    return space > 0 && CONTROL_WORDS.has(whole.slice(space + 1)) ? exact(whole.slice(0, space)) : [];
  };
  return { exact, withValue };
};
