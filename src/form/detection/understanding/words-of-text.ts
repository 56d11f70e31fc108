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

/** Minimum length of what two words with different endings have in common, and maximum length of an ending. */
const STEM = 5;
const ENDING = 2;

/** Whether two words are the same, perhaps with another ending of up to two letters. */
export const isSameWord = (one: string, other: string): boolean => {
  if (one === other) return true;
  const long = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < STEM) return false;
  const stem = Math.max(STEM, long - ENDING);
  return one.slice(0, stem) === other.slice(0, stem);
};
