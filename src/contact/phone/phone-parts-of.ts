import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { PhoneParts } from "./phone-parts.ts";

const eachOnce = (forms: readonly string[]): string[] => [...new Set(forms)];

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** The first group of a number as people write it is its area code, if others follow. */
const areaOf = (international: string, national: string, callingCode: string): PhoneParts["area"] => {
  const [first = "", ...more] = international.slice(callingCode.length + 1).match(/\d+/g) ?? [];
  if (more.length === 0) return undefined;
  return { code: eachOnce([first, digitsOf(national).slice(0, -more.join("").length)]), rest: more.join("") };
};

/** Takes an E.164 number (`+498912345678`) apart; undefined for anything that is none. */
export const phonePartsOf = (number: string): PhoneParts | undefined => {
  const phone = parsePhoneNumberFromString(number, { extract: false });
  if (!phone) return undefined;
  const { country, countryCallingCode, nationalNumber } = phone;
  const nationalFormat = phone.formatNational();
  const international = phone.formatInternational();
  const area = country && areaOf(international, nationalFormat, countryCallingCode);
  return {
    ...(country && { country }),
    callingCode: countryCallingCode,
    whole: [phone.number, international, `00${phone.number.slice(1)}`],
    national: eachOnce([nationalNumber, digitsOf(nationalFormat), nationalFormat]),
    ...(area && { area }),
  };
};
