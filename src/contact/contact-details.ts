import * as v from "valibot";
import { CONTACT_METHODS } from "./contact-methods.ts";

const shortText = v.pipe(v.string(), v.maxLength(200));

/**
 * The partner's contact details, named as Microsoft.Support's ContactProfile (REST 2024-04-01).
 * `country` is ISO 3166-1 alpha-2, `preferredSupportLanguage` a BCP 47 tag, `preferredTimeZone` an IANA name,
 * `phoneNumber` E.164 (`+4930123456`).
 */
export const contactDetailsSchema = v.partial(
  v.object({
    firstName: shortText,
    lastName: shortText,
    primaryEmailAddress: shortText,
    additionalEmailAddresses: v.pipe(v.array(shortText), v.maxLength(20)),
    phoneNumber: shortText,
    preferredContactMethod: v.picklist(CONTACT_METHODS),
    preferredSupportLanguage: shortText,
    preferredTimeZone: shortText,
    country: shortText,
  }),
);
export type ContactDetails = v.InferOutput<typeof contactDetailsSchema>;
