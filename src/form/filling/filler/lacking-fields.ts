import type { FoundForm } from "../../detection/found-form.ts";
import type { FormField } from "../../model/form-field.ts";
import type { FieldReport } from "../../model/form-report.ts";

/** Who Microsoft is to contact: a form that asks for one of these asks for the others too, if it has them at all. */
const IDENTITY: readonly FormField[] = ["firstName", "lastName", "primaryEmailAddress", "phoneNumber"];

/**
 * The contact details that are set and for which a step shows no field, although it shows their neighbours: `notFound`
 * where every form of this kind has the field, else `notOffered`; `severalContacts` where the form has it more than
 * once. A detail that no form of this kind asks for is not lacking.
 */
export const lackingFields = (
  { definition, fields, undecided = [] }: FoundForm,
  details: readonly FormField[],
): FieldReport[] => {
  const has = (field: FormField): boolean => fields.some((found) => found.field === field);
  if (!IDENTITY.some((field) => has(field) || undecided.includes(field))) return [];
  return definition.fields
    .filter(({ field }) => details.includes(field) && !has(field))
    .map(({ field, expectedBeside }) => {
      const isExpected = IDENTITY.includes(field) || (expectedBeside !== undefined && has(expectedBeside));
      const reason = isExpected ? "notFound" : "notOffered";
      return { field, outcome: "missing", reason: undecided.includes(field) ? "severalContacts" : reason };
    });
};
