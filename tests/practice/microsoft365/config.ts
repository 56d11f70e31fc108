import type { PracticeTenant } from "../azure/tenants.ts";

/** What the submit button leads to. */
export type SupportOutcome =
  | "success" // the portal takes the request and says so as `confirmation` wants
  | "validationError" // the portal finds a field wrong, the form stays
  | "serverError" // 500, an error message, the form stays
  | "silence"; // nothing happens at all

/** How the portal says that it took the request. */
export type SupportConfirmation =
  | "number" // a message with the request number
  | "text" // a message without a number
  | "history"; // the list of requests opens, the new one on top

/** The prefilled contact of the customer's administrator. */
export interface PracticePerson {
  /** ISO 3166-1 alpha-2, behind the country-code picker */
  readonly country: string;
  /** Without the country code. */
  readonly phoneNumber: string;
  /** Several addresses have semicolons between them. */
  readonly email: string;
}

/** One line of the request history. */
export interface PracticeTicket {
  readonly number: string;
  readonly title: string;
  readonly status: "open" | "closed";
  /** ISO 8601 */
  readonly created: string;
}

/** Which age of the help pane is built; the cards are its forerunners. */
export type PaneGeneration = "2024" | "2021" | "2019" | "card2018" | "card2016";

/** All that can be changed of the practice admin center, the Intune admin center and the classic wizard. */
export interface Microsoft365PracticeConfig {
  /** A language of the label data. */
  readonly language: string;
  /** Labels of which no translation is known: our own translation (German, French, Japanese, Hebrew), or English. */
  readonly unknownLabels: "translated" | "english";
  /** Which of several known translations of a label is taken; past the end, the last. */
  readonly labelVariant: number;
  readonly generation: PaneGeneration;
  /** The component library; 2019 and before were built with the older one. */
  readonly library?: "fluent8" | "fluent7";
  /** The organization that is open; without it the address or the partner session decides, else the own one. */
  readonly tenant?: PracticeTenant;
  /** How the organization's name is shown at the top left. */
  readonly organizationName: "text" | "switch" | "none";
  readonly outcome: SupportOutcome;
  readonly confirmation: SupportConfirmation;
  /** Milliseconds that the server takes to answer. */
  readonly answerAfter: number;
  /** The request number; without it one is made up. */
  readonly number?: string;
  readonly numberDigits: 8 | 15 | 16;
  /** Whom the form is prefilled with; the customer's administrator by default. */
  readonly contact?: Partial<PracticePerson>;
  /** What the entries of the country-code picker read; the closed picker shows the code alone. */
  readonly countryCodeEntries: "name" | "code";
  /** What names the number field: its visible label, or the group that it forms with the picker. */
  readonly numberName: "label" | "group";
  readonly contactMethod: boolean;
  readonly regionalSettings: boolean;
  /** The form refuses to go off while the recording question is unanswered. */
  readonly consentRequired: boolean;
  /** What the old cards name their fields by. */
  readonly cardFieldName: "placeholder" | "ariaLabel";
  /** What ties a label of the classic wizard to its control: `for`, or the table row alone. */
  readonly wizardLabels: "for" | "row";
  /** The card of the customer's partner that comes before the form. */
  readonly partnerCard: "none" | "withLink" | "withoutLink";
  /** Only customers with Premier support see a severity. */
  readonly premier: boolean;
  /** The pane is open from the start. */
  readonly paneOpen: boolean;
  /** The tab on which the pane opens. */
  readonly startTab: "selfHelp" | "contactSupport" | "supportHistory";
  /** In Intune: the pane in the page itself, or in a frame of another host. */
  readonly intuneFrame: boolean;
  readonly history: readonly PracticeTicket[];
  readonly delays: {
    /** until the organization's name shows */
    readonly organization: number;
    /** until a route or the pane shows */
    readonly pane: number;
    /** until the form shows */
    readonly form: number;
    /** from then until the contact is prefilled, over whatever is there; 0: the form comes with it */
    readonly prefill: number;
  };
  /** A clock, telemetry, tips and counters that change. */
  readonly noise: boolean;
}

export type Microsoft365Overrides = Partial<Omit<Microsoft365PracticeConfig, "delays">> & {
  readonly delays?: Partial<Microsoft365PracticeConfig["delays"]>;
};

export const microsoft365Defaults: Microsoft365PracticeConfig = {
  language: "en",
  unknownLabels: "translated",
  labelVariant: 0,
  generation: "2024",
  organizationName: "text",
  outcome: "success",
  confirmation: "number",
  answerAfter: 500,
  numberDigits: 8,
  countryCodeEntries: "name",
  numberName: "label",
  contactMethod: true,
  regionalSettings: true,
  consentRequired: true,
  cardFieldName: "placeholder",
  wizardLabels: "for",
  partnerCard: "none",
  premier: false,
  paneOpen: false,
  startTab: "selfHelp",
  intuneFrame: false,
  history: [
    {
      number: "26192196",
      title: "Shared mailbox does not appear in Outlook",
      status: "open",
      created: "2026-11-18T08:12:00Z",
    },
    {
      number: "26017733",
      title: "Teams meeting recordings are missing",
      status: "closed",
      created: "2026-10-02T15:40:00Z",
    },
  ],
  delays: { organization: 200, pane: 250, form: 350, prefill: 0 },
  noise: true,
};

/** The defaults with a test's target values laid over them. */
export const microsoft365Config = (overrides: Microsoft365Overrides): Microsoft365PracticeConfig => ({
  ...microsoft365Defaults,
  ...overrides,
  delays: { ...microsoft365Defaults.delays, ...overrides.delays },
});

/** The component library of a configuration. */
export const libraryOf = ({
  library,
  generation,
}: Pick<Microsoft365PracticeConfig, "library" | "generation">): "fluent8" | "fluent7" =>
  library ?? (generation === "2024" || generation === "2021" ? "fluent8" : "fluent7");
