import type { BusinessCalendar } from "./business-time/business-calendar.ts";
import { addBusinessDays } from "./business-time/add-business-days.ts";
import { InvalidCalendarError } from "./business-time/business-time-errors.ts";
import { businessTimeSteps, stepsOf, type BusinessTimeStep } from "./business-time/business-time-steps.ts";
import { isEnglish } from "./is-english.ts";
import { policyById } from "./response-time-policies.ts";
import type { ResponseTime, ResponseTimePolicy } from "./response-time-policy.ts";
import type { Severity } from "../model/severity.ts";
import { usedSpans } from "./business-time/used-spans.ts";

export interface ResponseDeadlineRequest {
  readonly policy: ResponseTimePolicy | string;
  /** Undefined until it is known: the Microsoft 365 form does not ask. Of no account for requests that are not break-fix. */
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

const promisedTime = ({ policy, severity, breakFix }: ResponseDeadlineRequest): ResponseTime | undefined => {
  const { breakFix: bySeverity, other } = typeof policy === "string" ? policyById(policy) : policy;
  if (!breakFix) return other;
  return severity && bySeverity[severity];
};

const needCalendar = (calendar: BusinessCalendar | undefined): BusinessCalendar => {
  if (!calendar) throw new InvalidCalendarError("There is no calendar, and this response time runs in business hours");
  return calendar;
};

const stops = (promised: ResponseTime, language: string): boolean =>
  promised.kind === "businessDays" ||
  (promised.kind === "minutes" &&
    promised.clock !== "roundTheClock" &&
    (promised.clock === "businessHours" || !isEnglish(language)));

/** Whether the clock of a request stops outside business hours, so that its deadline needs a calendar. */
export const countsBusinessHours = (request: ResponseDeadlineRequest): boolean => {
  const promised = promisedTime(request);
  return promised !== undefined && stops(promised, request.language);
};

/**
 * The time by which the first answer to a request is due.
 *
 * Minutes that run round the clock (in English, under the default policy) are plain elapsed time, and the calendar is
 * not even looked at. `startTime` is `submitted`; `steps` are the spans of time that were counted.
 * @returns undefined where nothing is promised, or the severity of a break-fix request is not known
 * @throws UnknownPolicyError, InvalidCalendarError, NoBusinessHoursError
 */
export const responseDeadline = (request: ResponseDeadlineRequest): ResponseDeadline | undefined => {
  const { language, submitted: startTime, calendar } = request;
  const promised = promisedTime(request);
  if (!promised || promised.kind === "noCommitment") return undefined;
  if (promised.kind === "businessDays") {
    const hours = needCalendar(calendar);
    const expirationTime = addBusinessDays(startTime, promised.days, hours);
    return { startTime, expirationTime, steps: businessTimeSteps(startTime, expirationTime, hours) };
  }
  const { minutes: slaMinutes } = promised;
  const duration = new Temporal.Duration(0, 0, 0, 0, 0, slaMinutes);
  if (!stops(promised, language)) {
    const expirationTime = startTime.add(duration);
    return { startTime, expirationTime, slaMinutes, steps: [{ from: startTime, to: expirationTime }] };
  }
  const { end, spans } = usedSpans(startTime, duration, needCalendar(calendar));
  return { startTime, expirationTime: Temporal.Instant.fromEpochNanoseconds(end), slaMinutes, steps: stepsOf(spans) };
};
