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
  /** What a person would type where the form takes any text, or to find the entry; no such text means the plan. */
  readonly search?: string;
  /** The texts that fulfil the wish, the best first: a field may not take each of them. */
  readonly forms?: readonly string[];
  /** What to write where none of them can be: the number with its code, the first address alone. */
  readonly instead?: Wish;
  /** The same wish beside what the field of the country code shows: that may be another code, or hold the area code too. */
  readonly behind?: (shownCode: string) => Wish;
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
  const exact = (shown: string): boolean => same(shown) && countries.some((country) => fold(shown).includes(fold(country)));
  return { kind: "option", value: `+${callingCode}`, same, exact, search: `+${callingCode}` };
};

/** What may follow a name: a bracket, or a dash with space around it. "Guinea-Bissau" is no remark about Guinea. */
const REMARK = /^(?:\s*[([（［]|\s+[-–—/]|\s*[,:])/;

/** Where no name is the beginning of another, anything may follow it: "Email An engineer writes to you". */
const ANYTHING = /^\s/;

/**
 * The entry that bears one of the names, alone or followed by a remark: "Germany (+49)", "English - 24x7".
 * @param names the first is the one to write where the form takes any text
 * @param mayFollow what may stand behind a name
 */
export const namedWish = (value: string, names: readonly string[], mayFollow = REMARK): Wish => {
  const folded = names.map(fold);
  const exact = (shown: string): boolean => folded.includes(fold(shown));
  const same = (shown: string): boolean => {
    const text = fold(shown);
    return folded.some((name) => text === name || (text.startsWith(name) && mayFollow.test(text.slice(name.length))));
  };
  return { kind: "option", value, same, exact, search: names[0] ?? value };
};

/** The entry that is one of the names or a word of one: "Telefon" is the method of the field "Telefonnummer". */
export const methodWish = (value: string, names: readonly string[]): Wish => {
  const { same, ...wish } = namedWish(value, names, ANYTHING);
  const isWord = (text: string): boolean => text.length > 1 && names.some((name) => fold(name).includes(text));
  return { ...wish, same: (shown) => same(shown) || isWord(fold(shown)) };
};

/**
 * The entry of a time zone: one that names it, alone or among others ("(UTC+01:00) Amsterdam, Berlin", "Europe/Berlin").
 * @param own names that are no other zone's
 * @param others places that share the zone in some lists
 */
export const timeZoneWish = (value: string, own: readonly string[], others: readonly string[]): Wish => {
  const naming = (names: readonly string[]): ((shown: string) => boolean) => {
    const folded = names.map(fold);
    return (shown) => shown.replace(/^\s*\([^)]*\)/, "").split(/[,;/、]/).some((part) => folded.includes(fold(part)));
  };
  return { kind: "option", value, same: naming([...own, ...others]), exact: naming(own), search: own[0] ?? value };
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
