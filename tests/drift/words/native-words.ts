import type { OwnField } from "../page.ts";

/** Words for one thing: a little beside the known label, and other words that a native writer would take. */
export interface Wordings {
  readonly small: readonly string[];
  readonly synonym: readonly string[];
}

/** A further contact of a form: its heading, and the name of a field with its qualifier in it. */
export interface SecondContact {
  readonly heading: string;
  /** `%s` is the field's plain name. */
  readonly label: string;
}

/** How a native writer would word the parts of a support form; chosen here, and not taken from the extension. */
export interface NativeWords {
  readonly labels: Readonly<Record<OwnField, Wordings>>;
  /** The entries of the contact method. */
  readonly email: Wordings;
  readonly phone: Wordings;
  /** The entry of the plan that is wanted. */
  readonly plan: Wordings;
  readonly otherPlans: readonly string[];
  readonly contactHeadings: readonly string[];
  readonly seconds: readonly SecondContact[];
  readonly severity: string;
  readonly severities: readonly [string, string, string];
  readonly problemTitle: string;
  readonly description: string;
  readonly company: string;
  readonly notify: string;
  readonly next: string;
  readonly previous: string;
  readonly newsletter: { readonly heading: string; readonly email: string; readonly button: string };
  readonly feedback: { readonly heading: string; readonly text: string; readonly button: string };
  readonly search: string;
  readonly separators: string;
}

/** The wordings of a line such as "Given name | Your first name / Forename": small ones, then synonyms. */
export const wordings = (line: string): Wordings => {
  const [small = "", synonym = ""] = line.split(" / ");
  const list = (text: string): string[] => text.split(" | ").filter((one) => one !== "");
  return { small: list(small), synonym: list(synonym) };
};

const FIELDS = [
  "supportPlan",
  "firstName",
  "lastName",
  "primaryEmailAddress",
  "confirmEmailAddress",
  "additionalEmailAddresses",
  "phoneCountryCode",
  "phoneAreaCode",
  "phoneNumber",
  "preferredContactMethod",
  "preferredSupportLanguage",
  "preferredTimeZone",
  "country",
] as const satisfies readonly OwnField[];

/** The labels of all fields, a line each in the order of `OwnField`. */
export const labelLines = (lines: readonly string[]): NativeWords["labels"] => {
  if (lines.length !== FIELDS.length) throw new Error(`${lines.length} lines of labels, not ${FIELDS.length}`);
  return Object.fromEntries(FIELDS.map((field, at) => [field, wordings(lines[at] ?? "")])) as NativeWords["labels"];
};
