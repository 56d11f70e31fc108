import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { PhoneParts } from "../model/phone-parts.ts";

/** Takes an E.164 number (`+498912345678`) apart; undefined for anything that is none. */
export const phonePartsOf = (number: string): PhoneParts | undefined => {
  const phone = parsePhoneNumberFromString(number, { extract: false });
  if (!phone) return undefined;
  const { country, countryCallingCode, nationalNumber } = phone;
  return {
    ...(country && { country }),
    callingCode: countryCallingCode,
    national: nationalNumber,
    nationalFormat: phone.formatNational(),
    internationalFormat: phone.formatInternational(),
  };
};
