import type { PracticeModel } from "../../tests/practice/azure/client/support-request/support-request.ts";

/** What the extension fills in, by the names of the page's own model. */
export const FILLED_FIELDS = [
  "supportPlan",
  "firstName",
  "lastName",
  "primaryEmailAddress",
  "additionalEmailAddresses",
  "phoneNumber",
  "preferredContactMethod",
  "preferredSupportLanguage",
  "country",
] as const;

const shown = (value: string | boolean | undefined): string =>
  value === "" || value === undefined ? "(empty)" : String(value);

/** Two states of the page's own model side by side, field by field. */
export const modelTable = (before: PracticeModel, after: PracticeModel): string[] =>
  FILLED_FIELDS.map((field) => {
    const [was, is] = [shown(before[field]), shown(after[field])];
    return `${field.padEnd(26)} ${was === is ? `${is} (left)` : `${was} -> ${is}`}`;
  });

/** Whether both states say the same in all fields that the extension fills. */
export const sameFields = (one: PracticeModel, other: PracticeModel): boolean =>
  FILLED_FIELDS.every((field) => one[field] === other[field]);
