import type { FoundForm } from "../../detection/found-form.ts";
import type { FormField } from "../../model/form-field.ts";
import type { FieldReport } from "../../model/form-report.ts";

/** Who Microsoft is to contact: a form that asks for one of these asks for the others too, if it has them at all. */
const IDENTITY: readonly FormField[] = ["firstName", "lastName", "primaryEmailAddress", "phoneNumber"];

/**
 * What was to be filled in and has no field in a step, although the step shows that it should: `notFound` where every
 * form of this kind has the field, or where it may be on the page; else `notOffered`; `severalContacts`
 * where the form has it for somebody else as well. A detail that no form of this kind asks for is not lacking.
 * @param wanted the contact details that are set, and the plan where it is to be chosen
 */
export const lackingFields = (
  { definition, fields, undecided = [], unsure = [], ...found }: FoundForm,
  wanted: readonly FormField[],
): FieldReport[] => {
  const has = (field: FormField): boolean => fields.some((found) => found.field === field);
  const { asksForContact = false, hasUnknown = false, hasUnknownChoice = false } = found;
  const isContact =
    asksForContact || IDENTITY.some((field) => has(field) || undecided.includes(field) || unsure.includes(field));
  return definition.fields
    .filter(({ field }) => wanted.includes(field) && !has(field))
    .filter(({ field }) => (field === "supportPlan" ? has("severity") || unsure.includes(field) : isContact))
    .map(({ field, expectedBeside, controls }) => {
      const isExpected =
        field === "supportPlan" ||
        hasUnknown ||
        (hasUnknownChoice && controls.some((kind) => kind !== "text")) ||
        IDENTITY.includes(field) ||
        unsure.includes(field) ||
        (expectedBeside !== undefined && has(expectedBeside));
      const reason = isExpected ? "notFound" : "notOffered";
      return { field, outcome: "missing", reason: undecided.includes(field) ? "severalContacts" : reason };
    });
};
