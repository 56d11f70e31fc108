import type { ContactDetails } from "../../../contact/contact-details.ts";
import type { ContactMethod } from "../../../contact/contact-methods.ts";
import type { FormField } from "../../model/form-field.ts";
import type { PhoneParts } from "../../../contact/phone/phone-parts.ts";
import type { FormDefinition } from "../../../portals/definition/form-definition.ts";
import { countryNames, languageNames } from "../../../page/text/display-names.ts";
import { callingCodeTarget } from "./calling-code-target.ts";
import { methodTarget } from "./method-target.ts";
import { areaCodeTarget, localPhoneTarget, nationalPhoneTarget, phoneTarget } from "./phone-target.ts";
import { timeZoneTarget } from "./time-zone-target.ts";
import { addressesTarget, containingTarget, namedTarget, textTarget, type TargetValue } from "./target-value.ts";

/** What the background offers to fill in. */
export interface OfferedValues {
  readonly contactDetails: ContactDetails;
  readonly choosePlan: boolean;
  /** Further names of the countries and the time zone. */
  readonly otherNames?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The phone number, taken apart. */
  readonly phone?: PhoneParts | undefined;
}

interface Page {
  readonly definition: FormDefinition;
  readonly pageLanguage: string;
  /** The form asks for the country code apart from the number. */
  readonly apart: boolean;
  /** The same for the area code. */
  readonly areaApart: boolean;
}

/** What an entry may be called: a word of the method, of its field in this form, or a single one of other forms. */
const methodNames = (method: ContactMethod, { words }: FormDefinition): string[] => [
  ...["", "Method"].flatMap((kind) => words[`${method}${kind}`] ?? []),
  ...(words[`general:${method}Method`] ?? []),
  ...(words[method === "email" ? "general:primaryEmailAddress" : "general:phoneNumber"] ?? []).filter(
    (name) => !name.includes(" "),
  ),
];

const contactTarget = (
  field: FormField,
  { contactDetails: details, otherNames, phone }: OfferedValues,
  { definition, pageLanguage, apart, areaApart }: Page,
): TargetValue | undefined => {
  const names = otherNames?.[field] ?? [];
  const { country, phoneNumber } = details;
  const namesOf = (code: string | undefined, further: readonly string[] = []): string[] =>
    code ? [...countryNames(code, pageLanguage), ...further, code] : [];
  switch (field) {
    case "firstName":
    case "lastName":
      return details[field] ? textTarget(details[field]) : undefined;
    case "primaryEmailAddress": {
      const separator = definition.fields.find((one) => one.field === field)?.joins;
      const addresses = [
        details.primaryEmailAddress ?? [],
        separator === undefined ? [] : (details.additionalEmailAddresses ?? []),
      ].flat();
      return details.primaryEmailAddress ? addressesTarget(addresses, separator ?? "; ") : undefined;
    }
    case "confirmEmailAddress":
      return details.primaryEmailAddress ? addressesTarget([details.primaryEmailAddress], "; ") : undefined;
    case "additionalEmailAddresses":
      return details.additionalEmailAddresses?.length
        ? addressesTarget(details.additionalEmailAddresses, "; ")
        : undefined;
    case "phoneNumber":
      if (!phoneNumber) return undefined;
      if (areaApart) return phone && localPhoneTarget(phone);
      return apart && phone ? nationalPhoneTarget(phoneNumber, phone) : phoneTarget(phoneNumber, phone);
    case "phoneAreaCode":
      return phone && areaCodeTarget(phone, apart);
    case "phoneCountryCode": {
      const named = [namesOf(phone?.country, names), namesOf(country, otherNames?.["country"])];
      return phone && phoneNumber ? callingCodeTarget(phone.callingCode, phoneNumber, named) : undefined;
    }
    case "country":
      return country ? namedTarget(country, namesOf(country, names)) : undefined;
    case "preferredSupportLanguage":
      return details.preferredSupportLanguage
        ? namedTarget(details.preferredSupportLanguage, [
            ...(definition.words[`${field}:${details.preferredSupportLanguage}`] ?? []),
            ...languageNames(details.preferredSupportLanguage, pageLanguage),
          ])
        : undefined;
    case "preferredContactMethod":
      return details.preferredContactMethod
        ? methodTarget(details.preferredContactMethod, methodNames(details.preferredContactMethod, definition))
        : undefined;
    case "preferredTimeZone":
      return details.preferredTimeZone
        ? timeZoneTarget(details.preferredTimeZone, otherNames?.["sameTimeZone"] ?? [], names)
        : undefined;
    default:
      return undefined;
  }
};

/**
 * The target value of each field: the plan, and the contact details that are set.
 * @param pageLanguage BCP 47 tag of the page, in which its lists name countries and languages
 */
export const targetValuesFor = (
  fields: readonly FormField[],
  offered: OfferedValues,
  definition: FormDefinition,
  pageLanguage: string,
): Map<FormField, TargetValue> => {
  const targets = new Map<FormField, TargetValue>();
  for (const field of fields) {
    const target =
      field === "supportPlan"
        ? offered.choosePlan && definition.plan.length > 0
          ? containingTarget(
              definition.planName,
              [...definition.plan, "general:plan"].flatMap((key) => definition.words[key] ?? []),
            )
          : undefined
        : contactTarget(field, offered, {
            definition,
            pageLanguage,
            apart: fields.includes("phoneCountryCode"),
            areaApart: fields.includes("phoneAreaCode"),
          });
    if (target) targets.set(field, target);
  }
  return targets;
};
