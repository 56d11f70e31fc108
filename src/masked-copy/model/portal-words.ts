import { foldedLetters } from "./folded-letters.ts";

/** A run of letters and digits. */
export const RUN = /[\p{L}\p{M}\p{N}]+/gu;

/** Scripts that write words without spaces. */
const WITHOUT_SPACES = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー]+$/u;

/** Minimum length of the known part of a compound, and of what two forms of a word have in common, in letters. */
const PART = 5;
/** Maximum length of an ending. */
const ENDING = 2;

/** The words that the portals are known to use, in any language. */
export interface PortalWords {
  /** Whether a text is one of the labels, whatever marks are around it. */
  readonly isLabel: (text: string) => boolean;
  /** Whether a folded run of letters and digits is one of them. */
  readonly has: (run: string) => boolean;
  /** The same with another ending, or as a part of a compound. */
  readonly isLike: (run: string) => boolean;
  /** Which letters of a run without spaces belong to known phrases. */
  readonly within: (run: string) => boolean[];
}

/** A folded run of a text. */
export const foldRun = (run: string): string => foldedLetters(Array.from(run)).join("");

const foldLabel = (text: string): string => (text.match(RUN) ?? []).map(foldRun).join(" ");

/** Words of addresses and of every interface, beside the labels. */
const MORE = (
  "account admin all azure blade case center contact create details error fail failed gmt " +
  "help home homepage https index microsoft my new office onmicrosoft overview page portal " +
  "react reactview request requests resource sandbox service share start submit success " +
  "support ticket utc v1 v2 v3 v4 view"
).split(" ");

const prepared = new WeakMap<readonly string[], PortalWords>();

/**
 * Prepares the words of the portals, once.
 * @param texts labels in all languages
 */
export const portalWords = (texts: readonly string[]): PortalWords => {
  const words = prepared.get(texts) ?? prepare(texts);
  prepared.set(texts, words);
  return words;
};

const prepare = (texts: readonly string[]): PortalWords => {
  const known = new Set(MORE);
  const labels = new Set(texts.map(foldLabel).filter((label) => label !== ""));
  let longest = 0;
  for (const text of texts)
    for (const run of text.match(RUN) ?? []) {
      const folded = foldRun(run);
      // A single Latin letter may be an initial, and a number is part of many.
      if (/^[\p{N}]+$/u.test(folded) || !/\p{L}{2}|\p{Lo}|\d/u.test(folded)) continue;
      known.add(folded);
      if (WITHOUT_SPACES.test(folded)) longest = Math.max(longest, folded.length);
    }
  const starts = new Set([...known].filter((one) => one.length >= PART).map((one) => one.slice(0, PART)));
  const isOtherForm = (run: string): boolean => {
    if (run.length < PART || !starts.has(run.slice(0, PART))) return false;
    for (const ending of [1, ENDING]) if (run.length - ending >= PART && known.has(run.slice(0, -ending))) return true;
    return [...known].some(
      (one) =>
        one.length >= PART &&
        Math.abs(one.length - run.length) <= ENDING &&
        one.slice(0, Math.max(PART, Math.max(one.length, run.length) - ENDING)) ===
          run.slice(0, Math.max(PART, Math.max(one.length, run.length) - ENDING)),
    );
  };
  const isCompound = (run: string): boolean => {
    for (let at = PART; at <= run.length - PART; at += 1)
      if (known.has(run.slice(at)) || known.has(run.slice(0, at))) return true;
    return false;
  };
  return {
    isLabel: (text) => labels.has(foldLabel(text)),
    has: (run) => known.has(run),
    isLike: (run) => known.has(run) || (/^\p{L}+$/u.test(run) && (isOtherForm(run) || isCompound(run))),
    within: (run) => {
      const kept = Array.from(run).map(() => false);
      if (!WITHOUT_SPACES.test(run)) return kept;
      for (let at = 0; at < run.length; at += 1)
        for (let length = Math.min(longest, run.length - at); length > 1; length -= 1)
          if (known.has(run.slice(at, at + length))) {
            kept.fill(true, at, at + length);
            break;
          }
      return kept;
    },
  };
};
