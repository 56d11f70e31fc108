import { fold } from "../dom/fold.ts";
import type { Choice } from "../dom/write-control.ts";

/** What shall stand in a field: a text, or the entry of a list that means it. */
export interface Wish {
  readonly kind: "text" | "option";
  readonly value: string;
  /** Whether a shown value fulfils the wish. */
  readonly same: (shown: string) => boolean;
  /** Whether an entry bears the very name, without any remark; such an entry goes before all others. */
  readonly exact?: (shown: string) => boolean;
}

/** A text wish; spaces at the ends do not count. */
export const textWish = (value: string): Wish => ({ kind: "text", value, same: (shown) => shown.trim() === value.trim() });

/** E-mail addresses in one box; the page may divide them in its own way. */
export const addressesWish = (addresses: readonly string[], separator: string): Wish => {
  const folded = (list: readonly string[]): string => list.map((one) => one.trim().toLowerCase()).join(" ");
  const same = (shown: string): boolean => folded(shown.split(/[;,\s]+/).filter((one) => one !== "")) === folded(addresses);
  return { kind: "text", value: addresses.join(separator), same };
};

/** A phone number is the same in whatever grouping the page shows it. */
export const phoneWish = (value: string): Wish => {
  const digits = value.replace(/\D/g, "");
  return { kind: "text", value, same: (shown) => shown.replace(/\D/g, "") === digits };
};

/**
 * The entry of a country's calling code: "+49", "Germany (+49)". Several countries share a code; the person's own goes
 * before the others.
 */
export const callingCodeWish = (callingCode: string, countries: readonly string[]): Wish => {
  const same = (shown: string): boolean => new RegExp(`(?<!\\d)${callingCode}(?!\\d)`).test(shown.replace(/[\s-]/g, ""));
  const exact = (shown: string): boolean => same(shown) && countries.some((country) => fold(shown).includes(country));
  return { kind: "option", value: `+${callingCode}`, same, exact };
};

/** What may follow a name: a bracket, or a dash with space around it. "Guinea-Bissau" is no remark about Guinea. */
const REMARK = /^(?:\s*[([（［]|\s+[-–—/]|\s*[,:])/;

/** The entry that bears one of the names, alone or followed by a remark: "Germany (+49)", "English - 24x7". */
export const namedWish = (value: string, names: readonly string[]): Wish => {
  const exact = (shown: string): boolean => names.includes(fold(shown));
  const same = (shown: string): boolean => {
    const text = fold(shown);
    return names.some((name) => text === name || (text.startsWith(name) && REMARK.test(text.slice(name.length))));
  };
  return { kind: "option", value, same, exact };
};

/** The entry that contains one of the words: plan names come with prefixes and suffixes. */
export const containingWish = (value: string, words: readonly string[]): Wish => {
  const folded = words.map(fold);
  return { kind: "option", value, same: (shown) => folded.some((word) => fold(shown).includes(word)) };
};

/** Which of the offered entries fulfils the wish: the one that bears the very name, else the only one that fits. */
export const chooseFor =
  ({ same, exact = () => false }: Wish) =>
  (offered: readonly string[]): Choice => {
    const fitting = (test: (shown: string) => boolean): number[] => offered.flatMap((text, index) => (test(text) ? [index] : []));
    const named = fitting(exact);
    const [only, ...more] = named.length > 0 ? named : fitting(same);
    if (more.length > 0) return "ambiguous";
    return only ?? "none";
  };
