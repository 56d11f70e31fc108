/** The portals whose forms are drawn. */
export type DriftPortal = "azure" | "microsoft365" | "powerPlatform";

/** The fields that the extension is to fill in. */
export type OwnField =
  | "supportPlan"
  | "firstName"
  | "lastName"
  | "primaryEmailAddress"
  | "confirmEmailAddress"
  | "additionalEmailAddresses"
  | "phoneCountryCode"
  | "phoneAreaCode"
  | "phoneNumber"
  | "preferredContactMethod"
  | "preferredSupportLanguage"
  | "preferredTimeZone"
  | "country";

/** One choice of a list. */
export interface DrawnEntry {
  readonly value: string;
  readonly text: string;
}

/** How a value of the page's model is compared with the target value. */
export type Comparison = "text" | "email" | "emails" | "phone" | "entry";

/** One control of a page with its label. */
export interface DrawnControl {
  readonly id: string;
  /** Undefined: the extension has to leave it alone. */
  readonly field?: OwnField;
  readonly label: string;
  readonly wording: string;
  readonly markup: string;
  /** What is inside the label beside its text. */
  readonly extra: string;
  readonly kind: string;
  readonly entries: readonly DrawnEntry[];
  readonly initial: string;
  /** Values that are right; none for what is not ours. */
  readonly right: readonly string[];
  readonly comparison: Comparison;
  readonly attributes: Readonly<Record<string, string>>;
  /** Groups of digits that a masked box makes, such as `(###) ###-####`. */
  readonly mask?: string;
  readonly help?: string;
  readonly shadow: "none" | "open" | "closed";
  /** Left alone and named is what is wanted here: nothing on the page says which of two it is. */
  readonly isUndecidable?: boolean;
}

/** Controls that are beside each other. */
export interface DrawnGroup {
  readonly heading?: string;
  readonly kind: "section" | "fieldset" | "plain" | "form" | "aside";
  readonly controls: readonly DrawnControl[];
  /** The name of a button of its own, as newsletters have one. */
  readonly button?: string;
}

/** What is shown at once, in a wizard or an accordion. */
export interface DrawnStep {
  readonly title: string;
  readonly groups: readonly DrawnGroup[];
}

/** The axes along which pages differ as a whole. */
export interface PageAxes {
  readonly portal: DriftPortal;
  readonly language: string;
  readonly flow: string;
  readonly shadow: string;
  readonly order: string;
  readonly contact: string;
  readonly others: string;
  readonly wording: string;
  readonly timing: string;
  readonly model: string;
}

/** A page with one support form, drawn from a seed. */
export interface DrawnPage {
  readonly seed: number;
  readonly axes: PageAxes;
  readonly title: string;
  readonly steps: readonly DrawnStep[];
  /** Other forms on the page. */
  readonly beside: readonly DrawnGroup[];
  readonly buttons: { readonly next: string; readonly previous: string; readonly submit: string };
  readonly popups: "inside" | "body";
}

/** What the page's own model holds; only events change it. */
export interface ModelState {
  /** Grows with each change. */
  readonly version: number;
  readonly values: Readonly<Record<string, string>>;
  /** Controls that some event has changed, and not the page itself. */
  readonly changed: readonly string[];
  readonly step: number;
  readonly steps: number;
  readonly isRendered: boolean;
  readonly errors: readonly string[];
}

/** What the runner may ask of a drawn page. */
export interface DriftDoor {
  readonly state: () => ModelState;
  /** Goes to the next step as a person does; false where there is none. */
  readonly next: () => boolean;
  /** Fills in the whole form with the right values, as a person who knows the controls. */
  readonly hand: () => Promise<void>;
  /** The drawn control that an element is, or is part of. */
  readonly idAt: (element: Element) => string | undefined;
}
