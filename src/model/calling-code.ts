/** Country calling codes of two digits (ITU-T E.164 list of assigned codes); those of zones 1 and 7 have one, all others three. */
const TWO_DIGITS = new Set(
  "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98".split(" "),
);

/**
 * Takes an E.164 number (`+498912345678`) apart.
 * @returns calling code and national number as digits, or undefined for anything that is not E.164
 */
export const splitPhoneNumber = (number: string): { callingCode: string; national: string } | undefined => {
  const digits = /^\+([1-9]\d{4,14})$/.exec(number)?.[1];
  if (digits === undefined) return undefined;
  const length = /^[17]/.test(digits) ? 1 : TWO_DIGITS.has(digits.slice(0, 2)) ? 2 : 3;
  return { callingCode: digits.slice(0, length), national: digits.slice(length) };
};
