import type { PhoneParts } from "../../../contact/phone/phone-parts.ts";
import { codeIn } from "./calling-code-target.ts";
import type { TargetValue } from "./target-value.ts";

const digitsOf = (text: string): string => text.normalize("NFKC").replace(/\D/g, "");

/** A text whose digits are those of one of its forms, in whatever grouping the page shows it. */
const digitsTarget = (forms: readonly string[], isNumber = (_shown: string): boolean => true): TargetValue => ({
  kind: "text",
  value: forms[0] ?? "",
  forms,
  same: (shown) => isNumber(shown) && forms.some((form) => digitsOf(form) === digitsOf(shown)),
});

/** Says that a country code comes first. */
const WITH_CODE = /^[\s(]*(?:[+＋]|00)/;

/**
 * A phone number with its country code. Digits that a page groups as a number within a country, "(493) 055-50123", are
 * another number.
 */
export const phoneTarget = (number: string, phone?: PhoneParts): TargetValue =>
  digitsTarget(phone?.whole ?? [number], (shown) => {
    const [first = "", ...more] = shown.normalize("NFKC").match(/\d+/g) ?? [];
    return WITH_CODE.test(shown) || more.length === 0 || (first === phone?.callingCode && !/^\s*\(/.test(shown));
  });

/** The area code of a number, for a field of its own: as dialed from abroad behind a country code, else as at home. */
export const areaCodeTarget = ({ area }: PhoneParts, isBehindCode: boolean): TargetValue | undefined =>
  area && digitsTarget(isBehindCode ? area.code : area.code.toReversed());

/** The rest of a number whose area code has a field of its own. */
export const localPhoneTarget = ({ area }: PhoneParts): TargetValue | undefined => area && digitsTarget([area.rest]);

/**
 * A phone number whose country code has a field of its own: the rest, with or without the digit that is dialed
 * before it within the country. The number with its code is as good where it says so with `+` or `00`, and is what to
 * write where the field of the code does not hold the right one.
 */
export const nationalPhoneTarget = (number: string, phone: PhoneParts): TargetValue => {
  const instead = phoneTarget(number, phone);
  const behind = (shownCode: string): TargetValue => {
    const code = codeIn(shownCode, phone.callingCode, number);
    if (!code) return instead;
    const rest = digitsTarget(code === phone.callingCode ? phone.national : [number.slice(1 + code.length)]);
    return {
      ...rest,
      instead,
      behind,
      same: (shown) => rest.same(shown) || (/^\s*(?:[+＋]|00)/.test(shown) && instead.same(shown)),
    };
  };
  return behind(phone.callingCode);
};
