import type { BusinessCalendar } from "../../deadline/business-time/business-calendar.ts";
import { CLOUD_POLICIES, type CloudId } from "../../model/cloud.ts";
import { defaultCalendar } from "../../deadline/default-calendars.ts";
import { instantAt, toInstant } from "../../model/instant.ts";
import {
  countsBusinessHours,
  responseDeadline,
  type ResponseDeadline,
  type ResponseDeadlineRequest,
} from "../../deadline/response-deadline.ts";
import { DEFAULT_POLICY_ID, isPolicyId } from "../../deadline/response-time-policies.ts";
import type { Submission } from "../../submission/model/submission.ts";
import type { ServiceLevelAgreement } from "./ticket.ts";
import { ownCalendar, type Calendars } from "../../deadline/business-time/usable-calendar.ts";

/** What the settings say where the form did not, and by which policy deadlines run from now on. */
export interface SupportProfile {
  /** What the person is called: who files. */
  readonly person?: string | undefined;
  /** BCP 47 tag of the support language. */
  readonly language?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** Id of the response-time policy; the default one where there is none. */
  readonly policy?: string | undefined;
  readonly calendars?: Calendars | undefined;
}

type Request = Pick<
  Submission,
  "cloud" | "severity" | "breakFix" | "supportLanguage" | "contactDetails" | "createdDate"
>;

const dateOf = (instant: Temporal.Instant): string => instantAt(instant.epochMilliseconds);

/**
 * The policy by which requests of a cloud are counted from now on. A ticket from elsewhere may name one that this
 * version does not know: it is counted by this one too, from the next change on.
 */
export const presentPolicy = (cloud: CloudId, profile: SupportProfile): string =>
  [CLOUD_POLICIES[cloud], profile.policy].find((id) => id !== undefined && isPolicyId(id)) ?? DEFAULT_POLICY_ID;

interface Count {
  readonly deadline: ResponseDeadline | undefined;
  readonly calendar: BusinessCalendar;
}

/** Counts in the first calendar with enough hours: no slip in a calendar may keep a request out of the ticket store. */
const countIn = (request: ResponseDeadlineRequest, calendar: BusinessCalendar, fallback: BusinessCalendar): Count => {
  const own = responseDeadline({ ...request, calendar });
  if (own.ok) return { deadline: own.value, calendar };
  const usual = responseDeadline({ ...request, calendar: fallback });
  if (usual.ok) return { deadline: usual.value, calendar: fallback };
  throw new RangeError(usual.trouble.detail);
};

/**
 * The agreement under which a request runs, or undefined where there is none (the severity is not known yet).
 * The language is the form's, else the profile's, else English. The calendar is kept with the deadline where it
 * counted.
 * @param earlier an earlier agreement for the same request: its policy, if it is known, and its calendar hold on,
 * whatever was edited since
 */
export const serviceLevelAgreementOf = (
  { cloud, severity, breakFix, supportLanguage, contactDetails, createdDate }: Request,
  profile: SupportProfile,
  earlier?: Pick<ServiceLevelAgreement, "policy" | "calendar">,
): ServiceLevelAgreement | undefined => {
  const language = supportLanguage ?? contactDetails.preferredSupportLanguage ?? profile.language ?? "en";
  const policy = earlier && isPolicyId(earlier.policy) ? earlier.policy : presentPolicy(cloud, profile);
  const usual = defaultCalendar(language, contactDetails.country ?? profile.country);
  const wanted = earlier?.calendar ?? ownCalendar(profile.calendars ?? {}, language) ?? usual;
  const request = { policy, severity, breakFix, language, submitted: Temporal.Instant.from(createdDate) };
  const { deadline, calendar } = countIn(request, wanted, usual);
  // A deadline beyond the years that can be stored is none.
  if (!deadline || toInstant(deadline.expirationTime.toString()) === undefined) return undefined;
  return {
    policy,
    ...(countsBusinessHours(request) && { calendar }),
    ...(deadline.slaMinutes !== undefined && { slaMinutes: deadline.slaMinutes }),
    startTime: dateOf(deadline.startTime),
    expirationTime: dateOf(deadline.expirationTime),
    steps: deadline.steps.map(({ from, to }) => ({ from: dateOf(from), to: dateOf(to) })),
  };
};
