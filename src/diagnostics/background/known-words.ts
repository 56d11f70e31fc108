import type { Words } from "../../portals/definition/form-definition.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;
/** Of an address or a domain nothing is kept. */
const ADDRESS = /@|\p{L}\.\p{L}{2}/u;
/** Words that are left out, with what is between them. */
const LEFT_OUT = /…(?:[^\p{L}\p{N}…]*…)+/gu;

const wordsIn = (text: string): string[] => text.normalize("NFKC").toLowerCase().match(WORD) ?? [];

/**
 * Prepares what keeps of a page's text only the words that known labels are made of; the others, which may be names or
 * numbers, become "…".
 */
export const knownWords = (words: Words): ((text: string) => string) => {
  const known = new Set(
    Object.values(words)
      .flat()
      .flatMap(wordsIn)
      // A single Latin letter may be an initial.
      .filter((word) => /\p{L}{2}|\p{Lo}/u.test(word)),
  );
  return (text) =>
    text
      .normalize("NFKC")
      .split(" ")
      .map((part) => (ADDRESS.test(part) ? "…" : part))
      .join(" ")
      .replace(WORD, (word) => (known.has(word.toLowerCase()) ? word : "…"))
      .replace(LEFT_OUT, "…");
};
