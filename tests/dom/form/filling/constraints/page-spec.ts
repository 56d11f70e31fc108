import type { ContactDetails } from "../../../../../src/contact/contact-details.ts";

/** Boxes that take a text; the last three belong to another one. */
export const BOXES = [
  "firstName",
  "lastName",
  "primaryEmailAddress",
  "additionalEmailAddresses",
  "phoneNumber",
  "confirmEmail",
  "areaCode",
  "phoneCountryCode",
] as const;
export type BoxName = (typeof BOXES)[number];

export const LISTS = ["phoneCountryCode", "country", "preferredSupportLanguage", "preferredTimeZone"] as const;
export type ListName = (typeof LISTS)[number];

export type FieldName = BoxName | ListName | "preferredContactMethod" | "supportPlan";

/** How a page changes what is typed. */
export type Shape = "phoneMask" | "digits" | "upperCase" | "trimmed" | "first4" | "first10" | "grouped";

/** What a page takes, beside what stood there at first. */
export type Rule = "nothingElse" | "digits" | "plus" | "companyAddress" | "short";

export type Behaviour =
  | { readonly kind: "plain" }
  /** A controlled input whose owner ignores what is typed. */
  | { readonly kind: "keepsOwn"; readonly after: number }
  | { readonly kind: "shapes"; readonly shape: Shape; readonly after: number }
  /** Moves a leading calling code that it knows into a button before the input; its own value is the whole number. */
  | { readonly kind: "flag"; readonly codes: readonly string[]; readonly after: number }
  | {
      readonly kind: "complains";
      readonly on: "input" | "change" | "blur";
      readonly after: number;
      readonly how: "aria" | "custom" | "both";
      readonly takes: Rule;
    }
  /** Puts the first value back, the first time or each time. */
  | { readonly kind: "resets"; readonly after: number; readonly times: number }
  /** Empties itself where it does not take the value. */
  | { readonly kind: "empties"; readonly after: number; readonly takes: Rule };

export interface BoxSpec {
  readonly attributes: Readonly<Record<string, string>>;
  /** What the portal has put there. */
  readonly value: string;
  readonly behaviour: Behaviour;
}

export interface ListSpec {
  readonly options: readonly string[];
  readonly chosen: string;
  readonly disabled: boolean;
  readonly behaviour: Extract<Behaviour, { kind: "plain" | "keepsOwn" | "resets" }>;
}

/**
 * A form with somebody else's details in it, and how its page behaves. Plain data, so that a failure can be printed.
 */
export interface PageSpec {
  readonly boxes: Readonly<Partial<Record<BoxName, BoxSpec>>>;
  readonly lists: Readonly<Partial<Record<ListName, ListSpec>>>;
  readonly method: "absent" | "radios" | "radiosUnset" | "list";
  /** The event at which the page's model learns what is typed. */
  readonly hears: "input" | "change";
  /** After each event the page shows its own values in all its boxes again, as React does. */
  readonly rendersAnew: boolean;
  readonly numberAndCode: "apart" | "codeClearsNumber" | "plusSetsCode";
  readonly emailAndConfirmation: "apart" | "mustMatch" | "clearsConfirmation";
}

/** Whose details go in, and what lists call them: the very name first, then others that mean the same. */
export interface Person {
  readonly details: ContactDetails;
  readonly callingCode: string;
  readonly names: Readonly<Record<"country" | "preferredSupportLanguage" | "preferredTimeZone", readonly string[]>>;
}
