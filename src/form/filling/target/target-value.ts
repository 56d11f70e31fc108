import { containsName } from "../../../page/text/contains-name.ts";
import { fold } from "../../../page/text/fold.ts";
import type { Choice } from "../../../page/controls/write-control.ts";

/** What a field should hold: a text, or the entry of a list that means it. */
export interface TargetValue {
  readonly kind: "text" | "option";
  readonly value: string;
  /** Whether a shown value fulfils the target value. */
  readonly same: (shown: string) => boolean;
  /** Whether a shown text is the value as a page may write it: in capitals, or in full width. */
  readonly taken?: (shown: string) => boolean;
  /** How well an entry fulfils it; the best goes before all others, and of several that are alike none is chosen. */
  readonly rank?: (shown: string) => number;
  /** What a person would type where the form takes any text, or to find the entry; no such text means the plan. */
  readonly search?: string;
  /** The texts that fulfil the target value, the best first: a field may not take each of them. */
  readonly forms?: readonly string[];
  /** What to write where none of them can be: the number with its code, the first address alone. */
  readonly instead?: TargetValue;
  /** The same target value where the field of the country code shows another code, or one with the area code. */
  readonly behind?: (shownCode: string) => TargetValue;
}

/** A text target value; spaces at the ends do not count. */
export const textTarget = (value: string): TargetValue => ({
  kind: "text",
  value,
  same: (shown) => shown.trim() === value.trim(),
  taken: (shown) => fold(shown) === fold(value),
});

/** E-mail addresses in one box; the page may divide them in its own way. */
export const addressesTarget = (addresses: readonly string[], separator: string): TargetValue => {
  const folded = (list: readonly string[]): string => list.map((one) => one.trim().toLowerCase()).join(" ");
  const same = (shown: string): boolean =>
    folded(shown.split(/[;,\s]+/).filter((one) => one !== "")) === folded(addresses);
  const value = addresses.join(separator);
  return {
    kind: "text",
    value,
    same,
    forms: [value, addresses.join(", ")],
    ...(addresses[1] && { instead: addressesTarget(addresses.slice(0, 1), separator) }),
  };
};

/** A target value for the entry that fits best; one that does not fit at all has no rank. */
export const rankedTarget = (value: string, search: string, rank: (shown: string) => number): TargetValue => ({
  kind: "option",
  value,
  same: (shown) => rank(shown) > 0,
  rank,
  search,
});

/** A name without punctuation: "Chinese - Simplified" is "Chinese (Simplified)". */
export const plainName = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

/** What may follow a name: a bracket, or a dash with space around it. "Guinea-Bissau" is no remark about Guinea. */
const REMARK = /^(?:\s*[([（［]|\s+[-–—/]|\s*[,:])/;

/** Countries whose name others carry with a remark: "Congo (DRC)", "Ireland, Northern", "Guinea (Bissau)". */
const NAMESAKES = "CG CN CY GN IE KP KR MF SD SX VG VI WS";

/**
 * The entry with one of the names, alone or followed by a remark: "Germany (+49)", "English - 24x7".
 * @param names the first is the one to write where the form takes any text
 */
export const namedTarget = (value: string, names: readonly string[]): TargetValue => {
  const isRemark = (rest: string): boolean =>
    REMARK.test(rest) && !(NAMESAKES.includes(value) && /\p{L}/u.test(rest.replace(value.toLowerCase(), "")));
  return rankedTarget(value, names[0] ?? value, (shown) => {
    const text = fold(shown);
    if (names.some((name) => plainName(name) === plainName(text))) return 2;
    return names.map(fold).some((name) => text.startsWith(name) && isRemark(text.slice(name.length))) ? 1 : 0;
  });
};

/** The entry that contains one of the names: those of plans come with prefixes and suffixes. */
export const containingTarget = (value: string, names: readonly string[]): TargetValue => ({
  kind: "option",
  value,
  same: (shown) => containsName(shown, names),
});

/** Which of the offered entries fulfils the target value: the one that fits best, unless another fits as well. */
export const chooseFor =
  ({ same, rank = () => 1 }: TargetValue) =>
  (offered: readonly string[]): Choice => {
    const ranks = offered.map((text) => (same(text) ? rank(text) : 0));
    const best = Math.max(...ranks);
    const first = ranks.indexOf(best);
    if (!(best > 0)) return "none";
    return first === ranks.lastIndexOf(best) ? first : "ambiguous";
  };
