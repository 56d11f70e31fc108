import type { PracticeTenant } from "../azure/tenants.ts";
import type { PracticePerson, PracticeTicket, SupportConfirmation, SupportOutcome } from "../microsoft365/config.ts";

/** All that can be changed of the practice Power Platform admin center. */
export interface PowerPlatformPracticeConfig {
  /** A language of the label data; it knows few of this form's labels, the others stay English. */
  readonly language: string;
  /**
   * The environment's tenant; without it the address or the session begun by `/account/login/` decides, else the own
   * one.
   */
  readonly tenant?: PracticeTenant;
  /** Whether the tenant's name is in the header. */
  readonly organizationName: boolean;
  readonly outcome: SupportOutcome;
  readonly confirmation: SupportConfirmation;
  readonly answerAfter: number;
  readonly number?: string;
  readonly numberDigits: 8 | 15 | 16;
  readonly contact?: Partial<PracticePerson>;
  /** "Get support" opens the chat of the support agent first; otherwise the form. */
  readonly chat: boolean;
  /** The page of the form that is open first; the second comes filled in. */
  readonly startStep: 1 | 2;
  /** The plans that the tenant has added; the included one is always there. */
  readonly plans: readonly string[];
  readonly history: readonly PracticeTicket[];
  readonly delays: {
    /** until the tenant's name shows */
    readonly organization: number;
    /** until a route shows */
    readonly route: number;
    /** until a page of the form shows */
    readonly form: number;
  };
  readonly noise: boolean;
}

export type PowerPlatformOverrides = Partial<Omit<PowerPlatformPracticeConfig, "delays">> & {
  readonly delays?: Partial<PowerPlatformPracticeConfig["delays"]>;
};

export const powerPlatformDefaults: PowerPlatformPracticeConfig = {
  language: "en",
  organizationName: true,
  outcome: "success",
  confirmation: "number",
  answerAfter: 500,
  numberDigits: 16,
  chat: true,
  startStep: 1,
  plans: ["Advanced Support for Partners (Access ID 0001234567)"],
  history: [
    { number: "2611180030001234", title: "Flow runs are throttled", status: "open", created: "2026-11-18T08:12:00Z" },
  ],
  delays: { organization: 200, route: 250, form: 300 },
  noise: true,
};

/** The defaults with a test's target values laid over them. */
export const powerPlatformConfig = (overrides: PowerPlatformOverrides): PowerPlatformPracticeConfig => ({
  ...powerPlatformDefaults,
  ...overrides,
  delays: { ...powerPlatformDefaults.delays, ...overrides.delays },
});
