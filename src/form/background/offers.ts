import type { MessageRequest } from "../../messages/message-list.ts";
import type { Offer } from "../../messages/offer.ts";
import type { CloudId } from "../../model/cloud.ts";
import type { ContactDetails } from "../../contact/contact-details.ts";
import { CONTACT_FIELDS } from "../../contact/contact-fields.ts";
import { otherCountryNames } from "../../contact/places/country-names.ts";
import type { FormField } from "../model/form-field.ts";
import { timeZoneLinks } from "../../contact/places/time-zone-links.ts";
import { timeZoneNames } from "../../contact/places/time-zone-names.ts";
import { phonePartsOf } from "../../contact/phone/phone-parts-of.ts";
import type { Settings } from "../../settings/settings-schema.ts";
import type { Verdict, VerdictParts } from "../../tenant/model/verdict.ts";
import { fillPolicy } from "../../tenant/verdict/fill-policy.ts";
import type { TabForms } from "./tab-forms.ts";

const isSet = (value: ContactDetails[keyof ContactDetails]): boolean => value !== undefined && value.length > 0;

/** A country code that is asked apart is taken from the number; the country distinguishes those that share a code. */
const COUNTRY_CODE_PARTS: readonly FormField[] = ["phoneNumber", "country"];

const only = (contactDetails: ContactDetails, asked: readonly FormField[]): ContactDetails => {
  const fields = asked.includes("phoneCountryCode") ? [...asked, ...COUNTRY_CODE_PARTS] : asked;
  return Object.fromEntries(
    CONTACT_FIELDS.filter((field) => fields.includes(field)).map((field) => [field, contactDetails[field]]),
  );
};

/** What the frame cannot know of the values that it is sent; the tables are too large for a page. */
const otherNames = (
  { country, preferredTimeZone }: ContactDetails,
  phoneCountry: string | undefined,
): Offer["otherNames"] => {
  const sameTimeZone = timeZoneLinks(preferredTimeZone ?? "");
  return {
    ...(country && { country: otherCountryNames(country) }),
    ...(phoneCountry && { phoneCountryCode: otherCountryNames(phoneCountry) }),
    ...(preferredTimeZone && { preferredTimeZone: timeZoneNames(preferredTimeZone) }),
    ...(sameTimeZone.length > 0 && { sameTimeZone }),
  };
};

const offeredVerdict = ({ kind, tenant }: VerdictParts): Offer["verdict"] => ({ kind, tenant });

/** What a frame asks for, and in which document. */
interface AskedOffer extends MessageRequest<"requestOffer"> {
  readonly documentId: string | undefined;
  /** Where it is; not every cloud has the plan. */
  readonly cloud: CloudId;
  /** Whether a person can see that document. */
  readonly isShown: boolean;
}

/**
 * What a frame may put into its form. Values go out only where the policy allows them and a person can see the frame,
 * and only those that the form asks for.
 */
export const offerFor = (
  { verdict, drafts }: Pick<TabForms, "drafts"> & { readonly verdict?: Verdict | undefined },
  settings: Settings,
  { formId, fields, continues, documentId, cloud, isShown }: AskedOffer,
): Offer => {
  const policy = fillPolicy(verdict, settings, cloud);
  const may = isShown ? policy : ({ fill: "never", choosePlan: false } as const);
  const contactDetails = may.fill === "never" ? {} : only(settings.contactDetails, fields);
  const phone = phonePartsOf(contactDetails.phoneNumber ?? "");
  const own = drafts.find((one) => one.formId === formId);
  const earlier = continues ? drafts.findLast((one) => one.documentId !== documentId) : undefined;
  const facts = own?.facts ?? earlier?.facts;
  return {
    ...(verdict && { verdict: offeredVerdict(verdict) }),
    fill: may.fill,
    choosePlan: may.choosePlan,
    cloud,
    contactDetails,
    details: may.fill === "never" ? [] : CONTACT_FIELDS.filter((field) => isSet(settings.contactDetails[field])),
    otherNames: otherNames(contactDetails, fields.includes("phoneCountryCode") ? phone?.country : undefined),
    ...(phone && { phone }),
    ...((own ?? earlier) && { draft: { ...earlier?.values, ...own?.values } }),
    ...(own?.typed && { typed: own.typed }),
    ...(facts && { facts }),
  };
};
