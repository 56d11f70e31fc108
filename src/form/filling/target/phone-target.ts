import type { PhoneParts } from "../../../contact/phone/phone-parts.ts";
import { codeIn } from "./calling-code-target.ts";
import type { Wish } from "./target-value.ts";

const digitsOf = (text: string): string => text.normalize("NFKC").replace(/\D/g, "");

/** A text whose digits are those of one of its forms, in whatever grouping the page shows it. */
const digitsWish = (forms: readonly string[]): Wish => ({
  kind: "text",
  value: forms[0] ?? "",
  forms,
  same: (shown) => forms.some((form) => digitsOf(form) === digitsOf(shown)),
});

/** A phone number with its country code. */
export const phoneWish = (number: string, phone?: PhoneParts): Wish => digitsWish(phone?.whole ?? [number]);

/**
 * A phone number whose country code stands in a field of its own: the rest, with or without the digit that is dialed
 * before it within the country. The number with its code is as good where it says so with `+` or `00`, and is what to
 * write where the field of the code does not hold the right one.
 */
export const nationalPhoneWish = (number: string, phone: PhoneParts): Wish => {
  const instead = phoneWish(number, phone);
  const behind = (shownCode: string): Wish => {
    const code = codeIn(shownCode, phone.callingCode, number);
    if (!code) return instead;
    const rest = digitsWish(code === phone.callingCode ? phone.national : [number.slice(1 + code.length)]);
    return {
      ...rest,
      instead,
      behind,
      same: (shown) => rest.same(shown) || (/^\s*(?:[+＋]|00)/.test(shown) && instead.same(shown)),
    };
  };
  return behind(phone.callingCode);
};
