import { foldedLetters } from "./folded-letters.ts";
import { MAX_TEXT } from "./limits.ts";
import { foldRun, type PortalWords, RUN } from "./portal-words.ts";
import type { PrivateTexts } from "./private-texts.ts";

/**
 * How much of a text stays. `nothing`: it is a value, or the account's; `places`: it is a chosen value, of which the
 * name of a country, a language or a time zone stays; `words`: beside these the words of the portals; `parts`: also
 * their other forms and compounds; `all`: also words that nobody knows, but none that may be a name; `entry`: also
 * short numbers and single letters.
 */
export type Keeps = "nothing" | "places" | "words" | "parts" | "all" | "entry";

/** What of a text stays depends on these. */
export interface MaskingWords {
  readonly words: PortalWords;
  readonly privates: PrivateTexts;
}

/** Marks that are not seen, and the pictures of icon fonts. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Co}]/gu;

/** Of an address, a domain or a path nothing stays. */
const ADDRESS = /@|\p{L}\.\p{L}{2}|:\/\/|\\|\w\/\w+\/|[\p{L}\p{N}]_[\p{L}\p{N}]/u;

/** Minimum length of letters and digits mixed that are a token or an ID, in characters. */
const TOKEN = 8;

const isToken = (part: string): boolean =>
  (part.match(/[\w-]+/g) ?? []).some((one) => one.length >= TOKEN && /\d/.test(one) && /[a-z]/i.test(one));

/** Maximum number of digits in a text whose digits stay: of an entry, and of a calling code. */
const FEW_DIGITS = 3;
const CODE_DIGITS = 4;

const digitsIn = (text: string): number => (text.match(/\p{N}/gu) ?? []).length;

/** Whether a run of letters that nobody knows may be shown: it is written as no name is. */
const isNoName = (run: string): boolean => /^\p{Ll}{2,}$/u.test(run);

/** The letter that stands for another one. */
export const maskOf = (letter: string): string => {
  if (/[\p{L}\p{M}]/u.test(letter)) return "x";
  return /\p{N}/u.test(letter) ? "0" : letter;
};

/** Makes a text that says nothing but what is the portal's, of the same length and kind. */
export const maskText = (
  text: string,
  keeps: Keeps,
  { words, privates }: MaskingWords,
  isPlace: (text: string) => boolean = () => false,
): string => {
  const shown = text.replace(UNSEEN, "").replace(/\s+/g, " ").slice(0, MAX_TEXT);
  const letters = Array.from(shown);
  const kept = letters.map(() => false);
  const isWhole = keeps !== "nothing" && isPlace(shown.trim());
  const showsDigits =
    (keeps === "entry" && digitsIn(shown) <= FEW_DIGITS) || (isWhole && digitsIn(shown) <= CODE_DIGITS);
  const isLabel = keeps !== "nothing" && keeps !== "places" && words.isLabel(shown);
  const isKept = (run: string): boolean => {
    const folded = foldRun(run);
    if (isLabel) return true;
    if (/^\p{N}+$/u.test(run)) return showsDigits;
    if (isWhole && !privates.has(folded)) return true;
    if (keeps === "places") return false;
    // A small letter alone is a word of many languages, and no initial.
    if (words.has(folded) || /^\p{Ll}$/u.test(run)) return true;
    if (keeps === "words" || privates.has(folded)) return false;
    if (keeps === "entry" && /^[A-Za-z]$/.test(run)) return true;
    return words.isLike(folded) || (keeps !== "parts" && isNoName(run));
  };
  let at = 0;
  for (const part of keeps === "nothing" ? [] : shown.split(" ")) {
    const start = at;
    at += Array.from(part).length + 1;
    if ((ADDRESS.test(part) || isToken(part)) && !isLabel && !isWhole) continue;
    for (const match of part.matchAll(RUN)) {
      const from = start + Array.from(part.slice(0, match.index)).length;
      const own = isKept(match[0])
        ? Array.from(match[0]).map(() => true)
        : keeps === "places"
          ? []
          : words.within(foldRun(match[0]));
      for (const [index, is] of own.entries()) kept[from + index] = is;
      // The letter of "e-mail" belongs to the word behind it.
      if (own[0] && letters[from - 1] === "-" && /^\p{L}$/u.test(part.slice(0, Math.max(0, match.index - 1))))
        kept[from - 2] = true;
    }
  }
  const hidden = privates.within(foldedLetters(letters));
  return letters
    .map((letter, index) => (kept[index] && !hidden[index] ? letter : maskOf(letter)))
    .join("")
    .slice(0, MAX_TEXT);
};
