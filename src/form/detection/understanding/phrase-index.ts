import type { TextParts } from "./words-of-text.ts";

/** Letters by which the first words of two texts are compared first: those of the same word have as many in common. */
const STEM = 5;
/** Letters with which a text in one piece begins. */
const START = 2;

/** Phrases by how they begin, so that few are compared with a text. */
export interface PhraseIndex<Phrase extends TextParts> {
  /** Those whose first word may be this one. */
  readonly byWord: (word: string) => readonly Phrase[];
  /** Those of a single word. */
  readonly ofOneWord: (word: string) => readonly Phrase[];
  /** Those that may begin at a place in a piece. */
  readonly byPlace: (piece: string, start: number) => readonly Phrase[];
  /** Those of a single letter. */
  readonly letters: readonly Phrase[];
}

/** Sorts phrases by how they begin. */
export const phraseIndex = <Phrase extends TextParts>(phrases: readonly Phrase[]): PhraseIndex<Phrase> => {
  // "w" and the beginning of the first word, "o" and the only word, "s" and the start of the piece.
  const sorted = new Map<string, Phrase[]>();
  const add = (key: string, phrase: Phrase): void => {
    const known = sorted.get(key);
    if (known) known.push(phrase);
    else sorted.set(key, [phrase]);
  };
  const at = (key: string): readonly Phrase[] => sorted.get(key) ?? [];
  for (const phrase of phrases) {
    const { words, isOnePiece } = phrase;
    const [first = ""] = words;
    add(`s${words.join("").slice(0, START)}`, phrase);
    if (isOnePiece) continue;
    add(`w${first.slice(0, STEM)}`, phrase);
    if (words.length === 1) add(`o${first}`, phrase);
  }
  return {
    byWord: (word) => at(`w${word.slice(0, STEM)}`),
    ofOneWord: (word) => at(`o${word}`),
    byPlace: (piece, start) => at(`s${piece.slice(start, start + START)}`),
    letters: phrases.filter(({ words }) => words.join("").length < START),
  };
};
