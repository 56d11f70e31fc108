const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const DIACRITICS = /[\u0300-\u036f]/g;
const MARKS_AT_THE_ENDS = /^[\s*:：•·‹›«»<>]+|(?<![\s*＊:：•·‹›«»<>])[\s*＊:：•·‹›«»<>]+$/g;
const REQUIRED = /\s?[([（［][^)\]）］]{1,24}[)\]）］]$/;

/**
 * Text as labels are compared: compatibility form, lower case, no diacritics, bidi marks or soft hyphens, single
 * spaces, and without the asterisks, colons and arrows that portals put around a label.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .normalize("NFD")
    .replace(DIACRITICS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(MARKS_AT_THE_ENDS, "")
    .trim();

/** The folded text without a short remark in brackets at its end, as in `Email (required)`. */
export const foldWithoutRemark = (text: string): string => fold(fold(text).replace(REQUIRED, ""));
