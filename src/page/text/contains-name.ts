import { fold } from "./fold.ts";

/** Maximum length of a name that is looked for as a whole word: an abbreviation is part of many words. */
const SHORT = 4;

const inWords = (folded: string): string => ` ${folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()} `;

/** Whether a text contains one of the names, with anything before or behind it. */
export const containsName = (text: string, names: readonly string[]): boolean => {
  const folded = fold(text);
  return names
    .map(fold)
    .some((name) => (name.length > SHORT ? folded.includes(name) : inWords(folded).includes(inWords(name))));
};
