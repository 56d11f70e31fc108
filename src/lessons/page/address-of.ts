/** A part of an address that is a word: a number, an ID, a domain or a name with one in it says whose page it is. */
const WORD = /^[a-z]+(?:[-_][a-z]+)*(?:\.(?:aspx|html?|react))?$/i;

/** Maximum length of such a word, in characters. */
const MAX_WORD = 40;

const plain = (path: string): string =>
  path
    .split("/")
    .map((part) => (part === "" || (WORD.test(part) && part.length <= MAX_WORD) ? part : "*"))
    .join("/");

/**
 * The address of a page as a lesson keeps it: path and fragment without host and query, and `*` for each part that is
 * no word. Nothing where the document has none of its own.
 */
export const addressOf = (url: string): string | undefined => {
  if (!url.startsWith("https:") || !URL.canParse(url)) return undefined;
  const { pathname, hash } = new URL(url);
  return hash.length > 1 ? `${plain(pathname)}#${plain(hash.slice(1))}` : plain(pathname);
};
