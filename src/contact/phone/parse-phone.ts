import { parsePhoneNumberFromString, type PhoneNumber, validatePhoneNumberLength } from "libphonenumber-js/min";
import { good, type InputProblem, type Parsed, wrong } from "../../model/parsed.ts";
import { typedText } from "../../model/typed-text.ts";

/** Anything that is neither part of a number nor what people write between its parts. */
const NO_PART_OF_NUMBER = /[^\d\s()+./-]/;
const LENGTHS = { least: 7, most: 15 };

/** The zero that some write in brackets, and the same between the country code and the rest. */
const ZERO = /\(\s*0\s*\)/;
const ZERO_BEHIND_CODE = /^\(?\+\d{1,3}\)?\s*\(\s*0\s*\)/;

const digitsOf = (text: string): string => text.replace(/[^\d+]/g, "");

const read = (text: string): PhoneNumber | undefined => {
  const number = parsePhoneNumberFromString(text, { extract: false });
  const { length } = number?.number.slice(1) ?? "";
  return number?.isPossible() && length >= LENGTHS.least && length <= LENGTHS.most ? number : undefined;
};

/** A few digits behind a word or sign, as in `ext. 12`, `;ext=12`, `x12`, `#12`. */
const isExtension = (rest: string): boolean => !rest.includes("+") && /^\D+\d{1,7}\s*$/.test(rest);

const whyNot = (text: string): InputProblem => {
  const reason = validatePhoneNumberLength(text);
  return reason === "INVALID_COUNTRY"
    ? "phoneUnknownCode"
    : reason === "NOT_A_NUMBER"
      ? "phoneCharacters"
      : "phoneLength";
};

/**
 * The number that a zero in brackets makes: in some countries it belongs to the number, in others it is dialed within
 * the country only. What the country's numbers look like decides; where that leaves both, nobody can tell.
 */
const withZero = (text: string): PhoneNumber | InputProblem => {
  const dialed = read(digitsOf(text));
  if (dialed?.isValid()) return dialed;
  const without = digitsOf(text.replace(ZERO, ""));
  const dropped = read(without);
  if (dropped?.isValid()) return dropped;
  if (dialed && dropped && dialed.number !== dropped.number) return "phoneZero";
  return dialed ?? dropped ?? whyNot(without);
};

/**
 * A phone number as E.164. A leading `00` stands for `+`. Without a country code it is refused, as nobody can tell
 * which country is meant; with an extension too, as Microsoft's forms have no place for it. Every number of a possible
 * length is taken: countries open new ranges.
 */
export const parsePhone = (text: string): Parsed<string | undefined> => {
  const typed = typedText(text).trim();
  if (typed === "") return good(undefined);
  const plain = typed.replace(/^00/, "+");
  const end = plain.search(NO_PART_OF_NUMBER);
  if (end >= 0)
    return wrong(
      isExtension(plain.slice(end)) && read(digitsOf(plain.slice(0, end))) ? "phoneExtension" : "phoneCharacters",
      typed,
    );
  const digits = digitsOf(plain);
  if (!/^\+?\d+$/.test(digits)) return wrong("phoneCharacters", typed);
  if (!/^\+[1-9]/.test(digits)) return wrong("phoneCountryCode", typed);
  // A zero in brackets at another place is neither dialed from abroad nor left out by everybody.
  const behindCode = ZERO_BEHIND_CODE.test(plain);
  if (!behindCode && ZERO.test(plain)) return wrong("phoneZero", typed);
  const number = behindCode ? withZero(plain) : (read(digits) ?? whyNot(digits));
  return typeof number === "string" ? wrong(number, typed) : good(number.number);
};
