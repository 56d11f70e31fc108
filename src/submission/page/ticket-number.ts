import { fold } from "../../page/text/fold.ts";

const NUMBER = /(?<!\d)(?:\d{8}|\d{15,16})(?!\d)/g;

/**
 * Maximum difference between the date in a number and now, in ms: it may be UTC or local, and the request may be
 * confirmed a while later.
 */
const DATE_TOLERANCE = 2 * 24 * 60 * 60 * 1000;

/** Maximum length of a text that is searched, in characters. */
const MAX_TEXT = 4000;

/** All numbers in a text that could be those of a request: rows of 8, 15 or 16 digits, bounded by non-digits. */
export const possibleNumbers = (text: string): string[] => text.slice(0, MAX_TEXT).match(NUMBER) ?? [];

/**
 * The date of numbers of 15 digits (`1`, yymmdd, 8 digits; seen 2016 to 2019) and of 16 (yymmdd, a block of 4, 6
 * digits; seen 2021 to 2026; azure-portal.md section 4).
 */
const dateOf = (number: string): number => {
  const [year = 0, month = 0, day = 0] = (
    number
      .slice(16 - number.length)
      .slice(0, 6)
      .match(/../g) ?? []
  ).map(Number);
  const date = Date.UTC(2000 + year, month - 1, day);
  return new Date(date).getUTCMonth() === month - 1 ? date : Number.NaN;
};

/**
 * The request numbers in a text whose date is plausible for a request made at `now` (milliseconds since the epoch).
 * A telephone or order number of the same length hardly ever has today's date in its place.
 */
export const ticketNumbers = (text: string, now: number): string[] =>
  possibleNumbers(text).filter((number) => Math.abs(dateOf(number) - now) <= DATE_TOLERANCE);

const BESIDE = 40;

/**
 * Request numbers in a text, whether there is a date in them or not: they count only close to a word for a request, or
 * to a number sign ("Ticket #26283081").
 * @param words folded words for a request
 */
export const numbersBesideWords = (text: string, words: readonly string[]): string[] =>
  possibleNumbers(text).filter((number) => {
    const at = text.indexOf(number);
    const around = fold(text.slice(Math.max(0, at - BESIDE), at + 16 + BESIDE));
    return text[at - 1] === "#" || words.some((word) => around.includes(word));
  });
