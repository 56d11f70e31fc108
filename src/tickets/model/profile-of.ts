import { personName } from "../../contact/person-name.ts";
import type { Calendars } from "../../deadline/business-time/usable-calendar.ts";
import type { SupportProfile } from "./service-level-agreement.ts";

/** What of the settings a new ticket's deadline follows. */
export interface ProfileSettings {
  readonly contactDetails: {
    readonly firstName?: string | undefined;
    readonly lastName?: string | undefined;
    readonly preferredSupportLanguage?: string | undefined;
    readonly country?: string | undefined;
  };
  readonly responseTimePolicy?: string | undefined;
  readonly calendars?: Calendars | undefined;
}

/** The person's profile, as their settings say it. */
export const profileOf = ({ contactDetails, responseTimePolicy, calendars }: ProfileSettings): SupportProfile => ({
  person: personName(contactDetails),
  language: contactDetails.preferredSupportLanguage,
  country: contactDetails.country,
  policy: responseTimePolicy,
  calendars,
});
