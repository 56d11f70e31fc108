import { plainName, rankedTarget, type TargetValue } from "./target-value.ts";

/** Digits as a list of codes groups them: "+1-876", "1 876", "+1 (876)". */
const DIGITS = /\d[\d\s().\u2010-\u2015-]*/g;

/**
 * The longest code in an entry that a number begins with, which may hold its area code too; empty where there is none.
 * Of "+1-809, 829, 849" the later codes are short for the same calling code.
 * @param number E.164
 */
export const codeIn = (shown: string, callingCode: string, number: string): string => {
  const codes =
    shown
      .normalize("NFKC")
      .replace("(0)", "")
      .match(DIGITS)
      ?.map((group) => group.replace(/\D/g, "").replace(/^00/, "")) ?? [];
  if (!codes[0]?.startsWith(callingCode)) return "";
  const fitting = codes
    .map((code) => (code.startsWith(callingCode) ? code : callingCode + code))
    .filter((code) => number.startsWith(`+${code}`));
  return fitting.toSorted((one, other) => other.length - one.length)[0] ?? "";
};

const letterOf = (indicator: string): string => String.fromCodePoint((indicator.codePointAt(0) ?? 0) - 0x1f1a5);

/** A flag is the two letters of a country's code. */
const lettersOf = (flag: string): string => `;${flag.replace(/\p{RI}/gu, letterOf)};`;

/**
 * The entry of the calling code of a number: "+49", "Germany (+49)", "Jamaica (+1-876)". Countries share codes: the one
 * with the most digits that the number begins with goes first, then the one with the very name.
 * @param number E.164
 * @param countries names of the country whose number it is, and of the person's country
 */
export const callingCodeTarget = (
  callingCode: string,
  number: string,
  countries: readonly (readonly string[])[],
): TargetValue =>
  rankedTarget(`+${callingCode}`, `+${callingCode}`, (shown) => {
    const words = shown
      .normalize("NFKC")
      .replace(/\p{RI}{2}/gu, lettersOf)
      .replace(DIGITS, ";")
      .replaceAll("+", ";");
    // All that it says beside the code, and the parts that marks divide: "US/Canada (+1)".
    const labels = [words, ...words.split(/[()[\],;:/|]|\s[-–—]/)].map(plainName);
    const place = countries.findIndex((names) => names.some((name) => labels.includes(plainName(name))));
    const { length } = codeIn(shown, callingCode, number);
    return length && length * 4 - (place < 0 ? 2 : place);
  });
