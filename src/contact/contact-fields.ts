import type { ContactDetails } from "./contact-details.ts";

/** The names of the contact fields, in the order in which a form is filled. */
export const CONTACT_FIELDS = [
  "firstName",
  "lastName",
  "primaryEmailAddress",
  "additionalEmailAddresses",
  "phoneNumber",
  "preferredContactMethod",
  "preferredSupportLanguage",
  "preferredTimeZone",
  "country",
] as const satisfies readonly (keyof ContactDetails)[];
