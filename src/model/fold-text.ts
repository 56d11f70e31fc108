/** Text beyond ASCII, which alone has accents to take off. */
const BEYOND_ASCII = /[^\0-\x7f]/;

/** A text as it is searched: without regard to case and accents. */
export const foldText = (text: string): string =>
  (BEYOND_ASCII.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "") : text).toLowerCase();

/** The words of a search, all of which must be found. */
export const searchWords = (search: string): readonly string[] => foldText(search).split(/\s+/).filter(Boolean);
