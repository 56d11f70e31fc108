import type { FormField } from "../../form/model/form-field.ts";
import type { FieldReason, FieldReport, FormReport } from "../../form/model/form-report.ts";

/** How a field ended, as the sign and the colour say it: done, needs a look, or left alone. */
export type FieldMark = "good" | "trouble" | "plain";

/** The sign for each reason. What is wanted and is not in the form needs a look, whoever is to blame. */
const MARKS: Readonly<Record<FieldReason, FieldMark>> = {
  set: "good",
  equal: "good",
  typed: "plain",
  inUse: "plain",
  readOnly: "trouble",
  hidden: "trouble",
  noTarget: "plain",
  noOption: "trouble",
  ambiguous: "trouble",
  fixedPlan: "trouble",
  rejected: "trouble",
  invalid: "trouble",
  notRestored: "trouble",
  tooLong: "trouble",
  doesNotFit: "trouble",
  partly: "trouble",
  notOpened: "trouble",
  unclear: "plain",
  incomplete: "trouble",
  gone: "trouble",
  notOffered: "plain",
  severalContacts: "trouble",
  notFound: "trouble",
  undone: "plain",
  undoneLater: "plain",
};

/** Fields that say who is to be answered. */
const IDENTITY: ReadonlySet<FormField> = new Set([
  "firstName",
  "lastName",
  "primaryEmailAddress",
  "additionalEmailAddresses",
  "phoneNumber",
]);
/** Those that have to be one person's. */
const PERSON: ReadonlySet<FormField> = new Set(["firstName", "lastName", "primaryEmailAddress", "phoneNumber"]);

/** Somebody else's name or address is in the request because the contact details hold none for that field. */
const isForeign = ({ field, reason, before }: FieldReport): boolean =>
  reason === "noTarget" && IDENTITY.has(field) && (before ?? "") !== "";

/** Which sign a field gets. */
export const fieldMark = (report: FieldReport): FieldMark => (isForeign(report) ? "trouble" : MARKS[report.reason]);

/** Whether what we did to a field is still there, or what came of it, although all was to be taken back. */
export const isLeftBehind = ({ reason, before, after }: FieldReport): boolean =>
  ["set", "partly", "notRestored", "undoneLater"].includes(reason) ||
  ((reason === "rejected" || reason === "invalid") && after !== undefined && after !== before);

/** The sign of a field in a form in that state. */
export const fieldMarkIn = (state: FormReport["state"], report: FieldReport): FieldMark => {
  if (state !== "undone") return fieldMark(report);
  return isLeftBehind(report) ? "trouble" : "plain";
};

/** How much of the person who is to be answered is in the form: all that is wanted or nothing, or a part. */
export const contactPart = (fields: readonly FieldReport[]): "whole" | "part" | "mixed" => {
  const person = fields.filter(({ field }) => PERSON.has(field));
  const missing = person.filter((report) => fieldMark(report) === "trouble");
  if (missing.length === 0 || !person.some((report) => fieldMark(report) === "good")) return "whole";
  return missing.some(({ before, after }) => (after ?? before ?? "") !== "") ? "mixed" : "part";
};
