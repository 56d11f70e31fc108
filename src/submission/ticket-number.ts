/**
 * Request numbers of 15 digits (`1`, yymmdd, 8 digits; seen 2016 to 2019) and of 16 digits (yymmdd, a block of 4, 6
 * digits; seen 2021 to 2026), bounded by non-digits (azure-portal.md section 4).
 */
const NUMBER = /(?<!\d)(?:1(\d{6})\d{8}|(\d{6})\d{10})(?!\d)/g;

/** The date in a number may be UTC or local, and the request may be confirmed a while later, in milliseconds. */
const DATE_TOLERANCE = 2 * 24 * 60 * 60 * 1000;

/** Texts are read so far and no further. */
const TEXT_LIMIT = 4000;

const dateOf = (yymmdd: string): number => {
  const [year, month, day] = [0, 2, 4].map((at) => Number(yymmdd.slice(at, at + 2)));
  const date = Date.UTC(2000 + (year ?? 0), (month ?? 0) - 1, day);
  return new Date(date).getUTCMonth() === (month ?? 0) - 1 ? date : Number.NaN;
};

/**
 * The request numbers in a text whose date is plausible for a request made at `now` (milliseconds since the epoch).
 * A telephone or order number of the same length hardly ever has today's date in its place.
 */
export const ticketNumbers = (text: string, now: number): string[] =>
  [...text.slice(0, TEXT_LIMIT).matchAll(NUMBER)]
    .filter((match) => Math.abs(dateOf(match[1] ?? match[2] ?? "") - now) <= DATE_TOLERANCE)
    .map(([number]) => number);

const SHORT = /(?<!\d)\d{8}(?!\d)/g;
const BESIDE = 40;

/**
 * Request numbers of eight digits in a text, which have no date in them: they count only close to a word for a request,
 * or to a number sign ("Ticket #26283081").
 * @param words folded words for a request
 */
export const shortTicketNumbers = (text: string, words: readonly string[]): string[] =>
  [...text.slice(0, TEXT_LIMIT).matchAll(SHORT)]
    .filter(({ index }) => {
      const around = text.slice(Math.max(0, index - BESIDE), index + 8 + BESIDE).toLowerCase();
      return text[index - 1] === "#" || words.some((word) => around.includes(word));
    })
    .map(([number]) => number);
