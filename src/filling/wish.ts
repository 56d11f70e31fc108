import { fold } from "../dom/fold.ts";
import type { Choice } from "../dom/write-control.ts";

/** What shall stand in a field: a text, or the entry of a list that means it. */
export type Wish =
  | { readonly kind: "text"; readonly value: string; readonly same: (shown: string) => boolean }
  | { readonly kind: "option"; readonly value: string; readonly same: (shown: string) => boolean };

/** A text wish; spaces at the ends do not count. */
export const textWish = (value: string): Wish => ({ kind: "text", value, same: (shown) => shown.trim() === value.trim() });

/** A phone number is the same in whatever grouping the page shows it. */
export const phoneWish = (value: string): Wish => {
  const digits = value.replace(/\D/g, "");
  return { kind: "text", value, same: (shown) => shown.replace(/\D/g, "") === digits };
};

/** The entry that bears one of the names, alone or followed by a remark: "Germany (+49)", "English - 24x7". */
export const namedWish = (value: string, names: readonly string[]): Wish => {
  const same = (shown: string): boolean => {
    const text = fold(shown);
    return names.some((name) => text === name || (text.startsWith(name) && /^\s*[-–—,:/([（]/.test(text.slice(name.length))));
  };
  return { kind: "option", value, same };
};

/** The entry that contains one of the words: plan names come with prefixes and suffixes. */
export const containingWish = (value: string, words: readonly string[]): Wish => {
  const folded = words.map(fold);
  return { kind: "option", value, same: (shown) => folded.some((word) => fold(shown).includes(word)) };
};

/** Which of the offered entries fulfils the wish; of several the one that equals another's whole text is not guessed. */
export const chooseFor =
  ({ same }: Wish) =>
  (offered: readonly string[]): Choice => {
    const fitting = offered.flatMap((text, index) => (same(text) ? [index] : []));
    if (fitting.length > 1) return "ambiguous";
    return fitting[0] ?? "none";
  };
