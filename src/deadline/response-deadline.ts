import type { BusinessCalendar } from "./business-time/business-calendar.ts";
import { addBusinessDays } from "./business-time/add-business-days.ts";
import { trouble, type Counted } from "./business-time/deadline-trouble.ts";
import { done } from "../model/outcome.ts";
import { businessTimeSteps, stepsOf, type BusinessTimeStep } from "./business-time/business-time-steps.ts";
import { isEnglish } from "./is-english.ts";
import { policyById } from "./response-time-policies.ts";
import type { ResponseTime, ResponseTimePolicy } from "./response-time-policy.ts";
import type { Severity } from "../model/severity.ts";
import { usedSpans } from "./business-time/used-spans.ts";

export interface ResponseDeadlineRequest {
  readonly policy: ResponseTimePolicy | string;
  /** Undefined until it is known: the Microsoft 365 form does not ask. It counts for break-fix requests only. */
  readonly severity?: Severity | undefined;
  readonly breakFix: boolean;
  /** The language of support, as a BCP 47 tag. */
  readonly language: string;
  readonly submitted: Temporal.Instant;
  /** The hours of the support team; not looked at where the clock does not stop. */
  readonly calendar?: BusinessCalendar | undefined;
}

export interface ResponseDeadline {
  readonly startTime: Temporal.Instant;
  readonly expirationTime: Temporal.Instant;
  /** Absent for business days, which are no fixed number of minutes. */
  readonly slaMinutes?: number;
  readonly steps: readonly BusinessTimeStep[];
}

const policyOf = ({ policy }: ResponseDeadlineRequest): ResponseTimePolicy | undefined =>
  typeof policy === "string" ? policyById(policy) : policy;

const responseTime = (
  { severity, breakFix }: ResponseDeadlineRequest,
  { breakFix: bySeverity, other }: ResponseTimePolicy,
): ResponseTime | undefined => (breakFix ? severity && bySeverity[severity] : other);

const stops = (time: ResponseTime, language: string): boolean =>
  time.kind === "businessDays" ||
  (time.kind === "minutes" &&
    time.clock !== "roundTheClock" &&
    (time.clock === "businessHours" || !isEnglish(language)));

/** Whether the clock of a request stops outside business hours, so that its deadline needs a calendar. */
export const countsBusinessHours = (request: ResponseDeadlineRequest): boolean => {
  const policy = policyOf(request);
  const time = policy && responseTime(request, policy);
  return time !== undefined && stops(time, request.language);
};

const inBusinessDays = (
  startTime: Temporal.Instant,
  days: number,
  calendar: BusinessCalendar,
): Counted<ResponseDeadline> => {
  const end = addBusinessDays(startTime, days, calendar);
  if (!end.ok) return end;
  const steps = businessTimeSteps(startTime, end.value, calendar);
  return steps.ok ? done({ startTime, expirationTime: end.value, steps: steps.value }) : steps;
};

/**
 * The time by which the first response to a request is due; undefined where Microsoft commits to none, or the severity
 * of a break-fix request is not known.
 *
 * Minutes that run round the clock (in English, under the default policy) are plain elapsed time, and the calendar is
 * not even looked at. `startTime` is `submitted`; `steps` are the spans of time that were counted.
 */
export const responseDeadline = (request: ResponseDeadlineRequest): Counted<ResponseDeadline | undefined> => {
  const { language, submitted: startTime, calendar } = request;
  const policy = policyOf(request);
  if (!policy) return trouble("unknownPolicy", "No response-time policy has this id");
  const time = responseTime(request, policy);
  if (!time || time.kind === "noCommitment") return done(undefined);
  if (stops(time, language) && !calendar)
    return trouble("invalidCalendar", "There is no calendar, and this response time runs in business hours");
  if (time.kind === "businessDays") return calendar ? inBusinessDays(startTime, time.days, calendar) : done(undefined);
  const { minutes: slaMinutes } = time;
  const duration = new Temporal.Duration(0, 0, 0, 0, 0, slaMinutes);
  if (!calendar || !stops(time, language)) {
    const expirationTime = startTime.add(duration);
    return done({ startTime, expirationTime, slaMinutes, steps: [{ from: startTime, to: expirationTime }] });
  }
  const used = usedSpans(startTime, duration, calendar);
  if (!used.ok) return used;
  const expirationTime = Temporal.Instant.fromEpochNanoseconds(used.value.end);
  return done({ startTime, expirationTime, slaMinutes, steps: stepsOf(used.value.spans) });
};
