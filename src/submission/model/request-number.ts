/** Numbers of portals: rows of 8, 15 or 16 digits, bounded by non-digits. */
const NUMBER = /(?<!\d)(?:\d{8}|\d{15,16})(?!\d)/g;

/** Numbers that a person may type or a backup may hold: earlier portals had others. */
const TYPED = /^\d{6,16}$/;

/** All numbers in a text that could be those of a request. */
export const requestNumbersIn = (text: string): string[] => text.match(NUMBER) ?? [];

/** Whether a text is a number as portals give them, and nothing else. */
export const isRequestNumber = (text: string): boolean => requestNumbersIn(text)[0] === text;

/** Whether a text may be the number of a request that a person files or has filed. */
export const isTypedRequestNumber = (text: string): boolean => TYPED.test(text);

/**
 * The day in a number of 15 digits (`1`, yymmdd, 8 digits; seen 2016 to 2019) or of 16 (yymmdd, a block of 4, 6 digits;
 * seen 2021 to 2026; azure-portal.md section 4), in milliseconds since 1970; not a number where it has none.
 */
export const dayInNumber = (number: string): number => {
  const [year = 0, month = 0, day = 0] = (
    number
      .slice(16 - number.length)
      .slice(0, 6)
      .match(/../g) ?? []
  ).map(Number);
  const date = Date.UTC(2000 + year, month - 1, day);
  return new Date(date).getUTCMonth() === month - 1 ? date : Number.NaN;
};
