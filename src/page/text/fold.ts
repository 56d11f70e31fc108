/** Signs for "information", which read as a letter in compatibility form. */
const INFORMATION = /[\u2139\u24d8\u24be]/g;
/** Among them private characters: icon fonts draw with these. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]/g;
const DIACRITICS = /[\u0300-\u036f]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc`´]/g;
const MARKS_AT_THE_ENDS = /^[\s*:：•·‹›«»<>▾▼⌄˅]+|(?<![\s*＊:：•·‹›«»<>▾▼⌄˅])[\s*＊:：•·‹›«»<>▾▼⌄˅]+$/g;
const REQUIRED = /\s?[([（［][^)\]）］]{1,24}[)\]）］]$/;

/** Most names: nothing but the case and the spaces of them differs. */
const PLAIN = /^[a-zA-Z0-9 ,.'?!/()-]{0,200}$/;

/** Maximum length of what is compared, in characters; a page may hold megabytes in one attribute. */
const MAX_LENGTH = 2000;

/**
 * Text as labels are compared: compatibility form, lower case, no diacritics, bidi marks or soft hyphens, one kind of
 * apostrophe, single spaces, and without icons and the asterisks, colons and arrows that portals put around a label.
 */
export const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase().replace(/ +/g, " ").trim() : foldMarked(text.slice(0, MAX_LENGTH));

const foldMarked = (text: string): string =>
  text
    .replace(INFORMATION, "")
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .normalize("NFD")
    .replace(DIACRITICS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(/\s+/g, " ")
    .replace(MARKS_AT_THE_ENDS, "")
    .trim();

/** The folded text without a short remark in brackets at its end, as in `Email (required)`. */
export const foldWithoutRemark = (text: string): string => fold(fold(text).replace(REQUIRED, ""));
