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
  const [words, single, starts] = [1, 2, 3].map(() => new Map<string, Phrase[]>()) as [
    Map<string, Phrase[]>,
    Map<string, Phrase[]>,
    Map<string, Phrase[]>,
  ];
  const add = (map: Map<string, Phrase[]>, key: string, phrase: Phrase): void => {
    const known = map.get(key);
    if (known) known.push(phrase);
    else map.set(key, [phrase]);
  };
  for (const phrase of phrases) {
    const [first = ""] = phrase.words;
    if (!phrase.isOnePiece) add(words, first.slice(0, STEM), phrase);
    if (!phrase.isOnePiece && phrase.words.length === 1) add(single, first, phrase);
    add(starts, phrase.words.join("").slice(0, START), phrase);
  }
  return {
    byWord: (word) => words.get(word.slice(0, STEM)) ?? [],
    ofOneWord: (word) => single.get(word) ?? [],
    byPlace: (piece, start) => starts.get(piece.slice(start, start + START)) ?? [],
    letters: phrases.filter(({ words: own }) => own.join("").length < START),
  };
};
