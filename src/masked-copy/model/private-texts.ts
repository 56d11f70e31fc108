import { foldedLetters } from "./folded-letters.ts";
import { foldRun, type PortalWords, RUN } from "./portal-words.ts";

/** Number of characters in a row of a private text that never stay. */
export const IN_A_ROW = 6;

const NO_WORD = -1;
const NO_LETTER = -2;

/** Texts of which nothing stays: names and domains of customers, contact details, values of the page. */
export interface PrivateTexts {
  /** Which letters of a text are in a row of letters that a private text has too. */
  readonly within: (folded: readonly string[]) => boolean[];
  /** Whether a folded run is a whole word of a private text. */
  readonly has: (run: string) => boolean;
}

/**
 * Prepares texts of which nothing may stay. A row that lies within one word of the portals says nothing of anybody:
 * "support" of an address `support@contoso.example` stays in "Support plan".
 */
export const privateTexts = (texts: readonly string[], { has }: Pick<PortalWords, "has">): PrivateTexts => {
  const rows = new Set<string>();
  const words = new Set<string>();
  for (const text of texts) {
    const letters = Array.from(text);
    const folded = foldedLetters(letters);
    /** The known word to which each letter belongs: none, or no letter. */
    const inWord = letters.map((letter): number => (/[\p{L}\p{M}\p{N}]/u.test(letter) ? NO_WORD : NO_LETTER));
    for (const match of text.matchAll(RUN)) {
      const run = foldRun(match[0]);
      const start = Array.from(text.slice(0, match.index)).length;
      const length = Array.from(match[0]).length;
      if (has(run)) inWord.fill(match.index, start, start + length);
      else if (length > 1) words.add(run);
    }
    for (let at = 0; at + IN_A_ROW <= folded.length; at += 1) {
      const own = new Set(inWord.slice(at, at + IN_A_ROW));
      own.delete(NO_LETTER);
      if (own.has(NO_WORD) || own.size !== 1) rows.add(folded.slice(at, at + IN_A_ROW).join(""));
    }
  }
  return {
    within: (folded) => {
      const found = folded.map(() => false);
      if (rows.size > 0)
        for (let at = 0; at + IN_A_ROW <= folded.length; at += 1)
          if (rows.has(folded.slice(at, at + IN_A_ROW).join(""))) found.fill(true, at, at + IN_A_ROW);
      return found;
    },
    has: (run) => words.has(run),
  };
};
