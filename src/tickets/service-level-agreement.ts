import type { BusinessCalendar } from "../model/business-calendar.ts";
import { CLOUD_POLICIES } from "../model/cloud.ts";
import { InvalidCalendarError, NoBusinessHoursError } from "../model/business-time-errors.ts";
import { defaultCalendar } from "../model/default-calendars.ts";
import { countsBusinessHours, responseDeadline, type ResponseDeadline, type ResponseDeadlineRequest } from "../model/response-deadline.ts";
import { DEFAULT_POLICY_ID } from "../model/response-time-policies.ts";
import type { Submission } from "../model/submission.ts";
import type { ServiceLevelAgreement } from "../model/ticket.ts";
import { ownCalendar, type Calendars } from "../model/usable-calendar.ts";

/** What the settings say where the form did not, and by which rule deadlines run from now on. */
export interface SupportProfile {
  /** BCP 47 tag of the support language. */
  readonly language?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** Id of the response-time policy; the default one where there is none. */
  readonly policy?: string | undefined;
  readonly calendars?: Calendars | undefined;
}

type Request = Pick<Submission, "cloud" | "severity" | "breakFix" | "supportLanguage" | "contactDetails" | "createdDate">;

const dateOf = (instant: Temporal.Instant): string => new Date(instant.epochMilliseconds).toISOString();

interface Counted {
  readonly deadline: ResponseDeadline | undefined;
  readonly calendar: BusinessCalendar;
}

/** Counts in the first calendar that has hours enough: no slip in a calendar may keep a request out of the log. */
const countIn = (request: ResponseDeadlineRequest, calendar: BusinessCalendar, otherwise: BusinessCalendar): Counted => {
  try {
    return { deadline: responseDeadline({ ...request, calendar }), calendar };
  } catch (error) {
    if (!(error instanceof InvalidCalendarError || error instanceof NoBusinessHoursError)) throw error;
    return { deadline: responseDeadline({ ...request, calendar: otherwise }), calendar: otherwise };
  }
};

/**
 * The promise under which a request runs, or undefined where there is none (the severity is not known yet).
 * The language is the form's, else the profile's, else English. The calendar is kept with the promise where it counted.
 * @param former an earlier promise to the same request: its policy and calendar hold on, whatever was edited since
 */
export const serviceLevelAgreementOf = (
  { cloud, severity, breakFix, supportLanguage, contactDetails, createdDate }: Request,
  profile: SupportProfile,
  former?: Pick<ServiceLevelAgreement, "policy" | "calendar">,
): ServiceLevelAgreement | undefined => {
  const language = supportLanguage ?? contactDetails.preferredSupportLanguage ?? profile.language ?? "en";
  const policy = former?.policy ?? CLOUD_POLICIES[cloud] ?? profile.policy ?? DEFAULT_POLICY_ID;
  const usual = defaultCalendar(language, contactDetails.country ?? profile.country);
  const wanted = former?.calendar ?? ownCalendar(profile.calendars ?? {}, language) ?? usual;
  const request = { policy, severity, breakFix, language, submitted: Temporal.Instant.from(createdDate) };
  const { deadline, calendar } = countIn(request, wanted, usual);
  if (!deadline) return undefined;
  return {
    policy,
    ...(countsBusinessHours(request) && { calendar }),
    ...(deadline.slaMinutes !== undefined && { slaMinutes: deadline.slaMinutes }),
    startTime: dateOf(deadline.startTime),
    expirationTime: dateOf(deadline.expirationTime),
    steps: deadline.steps.map(({ from, to }) => ({ from: dateOf(from), to: dateOf(to) })),
  };
};
