import { fold } from "../../../page/text/fold.ts";

/** A letter before a hyphen belongs to the word behind it ("e-mail"). */
const SINGLE_LETTER = /(?<![\p{L}\p{N}])(\p{L})-(?=\p{L})/gu;

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/u;

/** Scripts that write words without spaces, or add endings to them without any. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** A text as its parts are compared: folded words; or, where its script has no spaces, all of it in one piece. */
export interface TextParts {
  readonly words: readonly string[];
  readonly isOnePiece: boolean;
}

/** Takes a text apart. */
export const wordsOfText = (text: string): TextParts => {
  const words = fold(text)
    .replace(SINGLE_LETTER, "$1")
    .split(NO_WORD)
    .filter((word) => word !== "");
  return WITHOUT_SPACES.test(text) ? { words: [words.join("")], isOnePiece: true } : { words, isOnePiece: false };
};

/** Minimum length of a word whose ending may differ, and of what two such words have in common. */
const LONG = 5;

/** Whether two words are the same, perhaps with another ending of up to two letters. */
export const isSameWord = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LONG || long.length - short.length > 2) return false;
  const stem = Math.max(LONG - 1, long.length - 2);
  return short.slice(0, stem) === long.slice(0, stem);
};
