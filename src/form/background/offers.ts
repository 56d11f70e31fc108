import type { MessageRequest } from "../../messages/message-list.ts";
import type { Offer } from "../../messages/offer.ts";
import { type CloudId, CLOUDS_WITHOUT_PLAN } from "../../model/cloud.ts";
import { CONTACT_FIELDS, type ContactDetails } from "../../contact/contact-details.ts";
import { otherCountryNames } from "../../contact/places/country-names.ts";
import type { FormField } from "../model/form-field.ts";
import { timeZoneLinks } from "../../contact/places/time-zone-links.ts";
import { timeZoneNames } from "../../contact/places/time-zone-names.ts";
import { phonePartsOf } from "../../contact/phone/phone-parts-of.ts";
import type { Settings } from "../../settings/settings-schema.ts";
import type { VerdictParts } from "../../tenant/model/verdict.ts";
import type { TabState } from "../../entries/background/tab-state.ts";

/**
 * Whether the details name nobody: with less than Microsoft.Support requires of a person, half of the customer's contact
 * would stay in the form.
 */
export const isContactMissing = ({ firstName, lastName, primaryEmailAddress }: ContactDetails): boolean =>
  [firstName, lastName, primaryEmailAddress].some((value) => value === undefined || value === "");

const isSet = (value: ContactDetails[keyof ContactDetails]): boolean => value !== undefined && value.length > 0;

/** A country code that is asked apart is taken from the number; the country tells apart those that share a code. */
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

const mayFill = ({ verdict }: TabState, { fillMode }: Settings): Pick<Offer, "fill" | "choosePlan"> => {
  if (verdict?.kind === "customer") return { fill: fillMode, choosePlan: true };
  if (verdict?.kind === "own" && verdict.reason === "ownSubscription") return { fill: "onClick", choosePlan: false };
  return { fill: "never", choosePlan: false };
};

/** What a frame asks for, and in which document it stands. */
interface AskedOffer extends MessageRequest<"requestOffer"> {
  readonly documentId: string | undefined;
  /** Where it stands; not every cloud has the plan. */
  readonly cloud: CloudId;
  /** Whether a person can see that document. */
  readonly isShown: boolean;
}

/**
 * What a frame may put into its form. Values go out only under a verdict that allows them, and only those that the
 * form asks for. Without a contact nothing is filled at all, not even the plan: half a form would look like a whole one.
 */
export const offerFor = (
  state: TabState,
  settings: Settings,
  { formId, fields, continues, documentId, cloud, isShown }: AskedOffer,
): Offer => {
  const contactMissing = isContactMissing(settings.contactDetails);
  const may = contactMissing || !isShown ? ({ fill: "never", choosePlan: false } as const) : mayFill(state, settings);
  const contactDetails = may.fill === "never" ? {} : only(settings.contactDetails, fields);
  const phone = phonePartsOf(contactDetails.phoneNumber ?? "");
  const own = state.drafts.find((one) => one.formId === formId);
  const earlier = continues ? state.drafts.findLast((one) => one.documentId !== documentId) : undefined;
  const facts = own?.facts ?? earlier?.facts;
  const verdict: VerdictParts | undefined = state.verdict;
  return {
    ...(verdict && { verdict: { kind: verdict.kind, tenant: verdict.tenant } }),
    ...may,
    choosePlan: may.choosePlan && !CLOUDS_WITHOUT_PLAN.includes(cloud),
    cloud,
    contactMissing,
    contactDetails,
    details: may.fill === "never" ? [] : CONTACT_FIELDS.filter((field) => isSet(settings.contactDetails[field])),
    otherNames: otherNames(contactDetails, fields.includes("phoneCountryCode") ? phone?.country : undefined),
    ...(phone && { phone }),
    ...((own ?? earlier) && { draft: { ...earlier?.values, ...own?.values } }),
    ...(own?.typed && { typed: own.typed }),
    ...(facts && { facts }),
  };
};
