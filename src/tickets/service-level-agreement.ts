import type { BusinessCalendar } from "../model/business-calendar.ts";
import { defaultCalendar } from "../model/default-calendars.ts";
import { isEnglish } from "../model/english.ts";
import { responseDeadline } from "../model/response-deadline.ts";
import { DEFAULT_POLICY_ID } from "../model/response-time-policies.ts";
import type { ServiceLevelAgreement, Submission } from "../model/ticket.ts";

/** What the profile says where the form did not. */
export interface SupportProfile {
  /** BCP 47 tag of the support language. */
  readonly language?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

type Request = Pick<Submission, "severity" | "breakFix" | "supportLanguage" | "contactDetails" | "createdDate">;

const dateOf = (instant: Temporal.Instant): string => new Date(instant.epochMilliseconds).toISOString();

/**
 * The promise under which a request runs, or undefined where there is none (the severity is not known yet).
 * The language is the form's, else the profile's, else English. The calendar is kept with the promise where it counted.
 * @param calendar the one of an earlier promise to the same request; without it, the default of language and country
 */
export const serviceLevelAgreementOf = (
  { severity, breakFix, supportLanguage, contactDetails, createdDate }: Request,
  profile: SupportProfile,
  calendar?: BusinessCalendar,
): ServiceLevelAgreement | undefined => {
  const language = supportLanguage ?? contactDetails.preferredSupportLanguage ?? profile.language ?? "en";
  const hours = calendar ?? defaultCalendar(language, contactDetails.country ?? profile.country);
  const deadline = responseDeadline({
    policy: DEFAULT_POLICY_ID,
    severity,
    breakFix,
    language,
    submitted: Temporal.Instant.from(createdDate),
    calendar: hours,
  });
  if (!deadline) return undefined;
  return {
    policy: DEFAULT_POLICY_ID,
    ...((!breakFix || !isEnglish(language)) && { calendar: hours }),
    ...(deadline.slaMinutes !== undefined && { slaMinutes: deadline.slaMinutes }),
    startTime: dateOf(deadline.startTime),
    expirationTime: dateOf(deadline.expirationTime),
    steps: deadline.steps.map(({ from, to }) => ({ from: dateOf(from), to: dateOf(to) })),
  };
};
