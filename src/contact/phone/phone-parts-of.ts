import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { PhoneParts } from "./phone-parts.ts";

const eachOnce = (forms: readonly string[]): string[] => [...new Set(forms)];

/** Takes an E.164 number (`+498912345678`) apart; undefined for anything that is none. */
export const phonePartsOf = (number: string): PhoneParts | undefined => {
  const phone = parsePhoneNumberFromString(number, { extract: false });
  if (!phone) return undefined;
  const { country, countryCallingCode, nationalNumber } = phone;
  const nationalFormat = phone.formatNational();
  return {
    ...(country && { country }),
    callingCode: countryCallingCode,
    whole: [phone.number, phone.formatInternational(), `00${phone.number.slice(1)}`],
    national: eachOnce([nationalNumber, nationalFormat.replace(/\D/g, ""), nationalFormat]),
  };
};
