import type { Severity } from "../model/severity.ts";

/**
 * Which clock the minutes run on: round the clock, the hours of the support team, or (`byLanguage`) round the clock for
 * requests in English and those hours for any other language.
 */
export type ResponseClock = "roundTheClock" | "businessHours" | "byLanguage";

/** How soon the first response is due; "no commitment" makes no deadline. */
export type ResponseTime =
  | { readonly kind: "minutes"; readonly minutes: number; readonly clock: ResponseClock }
  | { readonly kind: "businessDays"; readonly days: number }
  | { readonly kind: "noCommitment" };

/**
 * The response times of one support plan, as published at one time. `id` is stored with each ticket and never given a
 * new meaning.
 */
export interface ResponseTimePolicy {
  readonly id: string;
  readonly name: string;
  /** The day or the span of time (ISO 8601) in which the source says so. */
  readonly asOf: string;
  readonly source: string;
  /** Technical requests: something that worked does not. */
  readonly breakFix: Readonly<Record<Severity, ResponseTime>>;
  /** Billing, subscription management, advisory. */
  readonly other: ResponseTime;
}
