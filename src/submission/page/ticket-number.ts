import { dayInNumber, requestNumbersIn } from "../model/request-number.ts";
import { fold } from "../../page/text/fold.ts";

/** Maximum distance of the date in a number from now, in ms: it may be UTC or local, and confirmed a while later. */
const DATE_TOLERANCE = 2 * 24 * 60 * 60 * 1000;

/** Maximum length of a text that is read, in characters. */
const TEXT_LIMIT = 4000;

/** All numbers in a text that could be those of a request: rows of 8, 15 or 16 digits, bounded by non-digits. */
export const possibleNumbers = (text: string): string[] => requestNumbersIn(text.slice(0, TEXT_LIMIT));

/**
 * The request numbers in a text whose date is plausible for a request made at `now` (milliseconds since the epoch).
 * A telephone or order number of the same length hardly ever has today's date in its place.
 */
export const ticketNumbers = (text: string, now: number): string[] =>
  possibleNumbers(text).filter((number) => Math.abs(dayInNumber(number) - now) <= DATE_TOLERANCE);

/** Maximum distance of a word for a request from its number, in characters. */
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
