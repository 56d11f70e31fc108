import type { ResponseClock, ResponseTime, ResponseTimePolicy } from "./response-time-policy.ts";

const minutes = (count: number, clock: ResponseClock): ResponseTime => ({ kind: "minutes", minutes: count, clock });
const businessDays = (days: number): ResponseTime => ({ kind: "businessDays", days });
const noCommitment: ResponseTime = { kind: "noCommitment" };

export const DEFAULT_POLICY_ID = "csp";

/**
 * Published first-response times per support plan (deadlines-and-tickets.md 1). Where a source is silent the entry is
 * "no commitment".
 */
export const RESPONSE_TIME_POLICIES: readonly ResponseTimePolicy[] = [
  {
    id: DEFAULT_POLICY_ID,
    name: "Cloud Solution Provider",
    asOf: "2016-12/2021-09",
    source: "Partner Center documentation, customer support for CSP partners",
    breakFix: {
      critical: minutes(120, "byLanguage"),
      moderate: minutes(240, "byLanguage"),
      minimal: minutes(480, "byLanguage"),
    },
    other: businessDays(1),
  },
  {
    // Microsoft sets the severity itself on these two plans.
    id: "microsoft365-business",
    name: "Microsoft 365 Business",
    asOf: "2022/2024",
    source: "MicrosoftDocs/microsoft-365-docs microsoft-365/admin/m365-feature-descriptions.md 0283e54f",
    breakFix: { critical: minutes(60, "roundTheClock"), moderate: noCommitment, minimal: noCommitment },
    other: noCommitment,
  },
  {
    id: "microsoft365-enterprise",
    name: "Microsoft 365 Enterprise, Frontline, Government and Education",
    asOf: "2022/2024",
    source: "MicrosoftDocs/microsoft-365-docs microsoft-365/admin/m365-feature-descriptions.md 0283e54f",
    // B is "next day" within business hours, read as one business day.
    breakFix: { critical: minutes(60, "roundTheClock"), moderate: businessDays(1), minimal: noCommitment },
    other: noCommitment,
  },
  {
    id: "dynamics",
    name: "Dynamics 365 and Power Platform, subscription support",
    asOf: "2020-10-27",
    source: "MicrosoftDocs/power-platform power-platform/admin/support-overview.md 04226413",
    // B and C are counted in business hours whatever the language; only A runs round the clock.
    breakFix: {
      critical: minutes(60, "roundTheClock"),
      moderate: minutes(240, "businessHours"),
      minimal: minutes(480, "businessHours"),
    },
    other: noCommitment,
  },
  {
    id: "21vianet",
    name: "Office 365 and Dynamics 365 operated by 21Vianet",
    asOf: "2021-10-06",
    source: "MicrosoftDocs/microsoft-365-docs microsoft-365/admin/get-help-support.md 100115e1",
    // A takes an advanced agreement. Billing requests are B at most.
    breakFix: { critical: minutes(60, "roundTheClock"), moderate: businessDays(1), minimal: businessDays(3) },
    other: businessDays(1),
  },
];

/** Whether a policy has this id. */
export const isPolicyId = (id: string): boolean => RESPONSE_TIME_POLICIES.some((policy) => policy.id === id);

/** The policy of an id, as stored with each ticket; undefined where none has this id. */
export const policyById = (id: string): ResponseTimePolicy | undefined =>
  RESPONSE_TIME_POLICIES.find((policy) => policy.id === id);
