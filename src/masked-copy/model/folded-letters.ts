/**
 * The characters of a text, each as it is compared: in compatibility form, lower case, without diacritics. One stays
 * one, so that places in both texts are the same.
 */
export const foldedLetters = (letters: readonly string[]): string[] =>
  letters.map((letter) => letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()[0] ?? letter);
