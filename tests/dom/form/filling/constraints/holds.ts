import type { Values } from "./build-page.ts";
import type { BoxSpec, FieldName, PageSpec, Person } from "./page-spec.ts";

const plain = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();
const digits = (text: string): string => text.replace(/\D/g, "");
const addresses = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[;,\s]+/)
    .filter((one) => one !== "");

/** The calling code that a box or an entry of a list means. */
const codeIn = (text: string): string => digits(/\+[\d\s-]+/.exec(text)?.[0] ?? text).replace(/^00/, "");

/** Whether code, area and number, as far as the form has them, make the person's number. */
export const isWholeNumber = (values: Values, { details: { phoneNumber = "" } }: Person): boolean => {
  const whole = digits(phoneNumber);
  const { phoneCountryCode: code, areaCode: area = "", phoneNumber: number = "" } = values;
  if (area === "" && /^\s*(?:\+|00)/.test(number)) return digits(number).replace(/^00/, "") === whole;
  if (code === undefined) return digits(area + number) === whole;
  const national = digits(area + number);
  // Where a number is not written internationally, many write its zero.
  return [national, national.replace(/^0/, "")].some((one) => codeIn(code) + one === whole);
};

/** Whether a box declares that it may not take all of them. */
const isForFew = ({ attributes }: BoxSpec): boolean =>
  (attributes["type"] === "email" && !("multiple" in attributes)) ||
  "maxlength" in attributes ||
  "pattern" in attributes;

const holdsAddresses = (shown: string, wanted: readonly string[], isPartly: boolean): boolean => {
  const listed = addresses(shown);
  return isPartly
    ? listed.length > 0 && listed.length < wanted.length && listed.every((one) => wanted.includes(one))
    : listed.join() === wanted.join();
};

/**
 * Whether a field holds what the person wants there, in whatever form.
 * @param isPartly only some of the addresses are said to be there; only a box that does not take all of them may have
 * so few
 */
export const holds = (
  name: FieldName,
  values: Values,
  person: Person,
  { boxes }: PageSpec,
  isPartly = false,
): boolean => {
  const { details, names } = person;
  const value = values[name] ?? "";
  switch (name) {
    case "firstName":
    case "lastName":
      return plain(value) === plain(details[name] ?? "");
    case "primaryEmailAddress":
    case "confirmEmail":
      return plain(value) === details.primaryEmailAddress;
    case "additionalEmailAddresses": {
      const box = boxes[name];
      return holdsAddresses(
        value,
        details.additionalEmailAddresses ?? [],
        isPartly && box !== undefined && isForFew(box),
      );
    }
    case "phoneNumber":
    case "areaCode":
      return isWholeNumber(values, person);
    case "phoneCountryCode":
      return codeIn(value) === person.callingCode;
    case "preferredContactMethod":
      return plain(value) === details.preferredContactMethod;
    case "supportPlan":
      return value === "Cloud Solution Provider";
    default:
      return names[name].includes(value);
  }
};

/** Whether the contact details say what belongs there. */
export const isWanted = (name: FieldName, { details }: Person): boolean => {
  if (name === "supportPlan") return true;
  if (name === "confirmEmail") return details.primaryEmailAddress !== undefined;
  if (name === "areaCode" || name === "phoneCountryCode") return details.phoneNumber !== undefined;
  const value = details[name];
  return value !== undefined && value.length > 0;
};
