import type { ContactDetails } from "../model/contact-details.ts";
import { splitPhoneNumber } from "../model/calling-code.ts";
import type { FormField } from "../model/form-field.ts";
import type { FormDefinition } from "../portals/form-definition.ts";
import { countryNames, languageNames } from "../dom/display-names.ts";
import { addressesWish, callingCodeWish, containingWish, methodWish, namedWish, phoneWish, textWish, timeZoneWish, type Wish } from "./wish.ts";

/** What the background offers to fill in. */
export interface Wanted {
  readonly contactDetails: ContactDetails;
  readonly choosePlan: boolean;
  /** Further names of the country and the time zone. */
  readonly otherNames?: Readonly<Record<string, readonly string[]>> | undefined;
}

interface Page {
  readonly definition: FormDefinition;
  readonly pageLanguage: string;
  /** The form asks for the country code apart from the number. */
  readonly apart: boolean;
}

const contactWish = (field: FormField, { contactDetails: details, otherNames }: Wanted, { definition, pageLanguage, apart }: Page): Wish | undefined => {
  const names = otherNames?.[field] ?? [];
  switch (field) {
    case "firstName":
    case "lastName":
      return details[field] ? textWish(details[field]) : undefined;
    case "primaryEmailAddress": {
      const separator = definition.fields.find((one) => one.field === field)?.joins;
      const addresses = [details.primaryEmailAddress ?? [], separator === undefined ? [] : (details.additionalEmailAddresses ?? [])].flat();
      return details.primaryEmailAddress ? addressesWish(addresses, separator ?? "; ") : undefined;
    }
    case "additionalEmailAddresses":
      return details.additionalEmailAddresses?.length ? addressesWish(details.additionalEmailAddresses, "; ") : undefined;
    case "phoneNumber": {
      const national = apart ? splitPhoneNumber(details.phoneNumber ?? "")?.national : undefined;
      return details.phoneNumber ? phoneWish(national ?? details.phoneNumber) : undefined;
    }
    case "phoneCountryCode": {
      const parts = splitPhoneNumber(details.phoneNumber ?? "");
      return parts ? callingCodeWish(parts.callingCode, details.country ? countryNames(details.country, pageLanguage) : []) : undefined;
    }
    case "country":
      return details.country ? namedWish(details.country, [...countryNames(details.country, pageLanguage), ...names]) : undefined;
    case "preferredSupportLanguage":
      return details.preferredSupportLanguage
        ? namedWish(details.preferredSupportLanguage, languageNames(details.preferredSupportLanguage, pageLanguage))
        : undefined;
    case "preferredContactMethod":
      return details.preferredContactMethod
        ? methodWish(details.preferredContactMethod, definition.words[details.preferredContactMethod] ?? [])
        : undefined;
    case "preferredTimeZone": {
      const city = details.preferredTimeZone?.split("/").at(-1);
      return details.preferredTimeZone && city ? timeZoneWish(details.preferredTimeZone, [city.replaceAll("_", " "), city], names) : undefined;
    }
    default:
      return undefined;
  }
};

/**
 * What shall stand in each field: the plan, and the contact details that are set.
 * @param pageLanguage BCP 47 tag of the page, in which its lists name countries and languages
 */
export const wishesFor = (
  fields: readonly FormField[],
  wanted: Wanted,
  definition: FormDefinition,
  pageLanguage: string,
): Map<FormField, Wish> => {
  const wishes = new Map<FormField, Wish>();
  for (const field of fields) {
    const wish =
      field === "supportPlan"
        ? wanted.choosePlan && definition.plan.length > 0
          ? containingWish(definition.planName, definition.plan.flatMap((key) => definition.words[key] ?? []))
          : undefined
        : contactWish(field, wanted, { definition, pageLanguage, apart: fields.includes("phoneCountryCode") });
    if (wish) wishes.set(field, wish);
  }
  return wishes;
};
