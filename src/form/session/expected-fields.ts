import type { FoundForm } from "../detection/found-form.ts";
import type { FormField } from "../model/form-field.ts";

/**
 * The fields that should be beside those that were found (whether their absence is reported depends on their target
 * values), and those that go into one box with a found field.
 */
export const expectedFields = ({ definition, fields }: FoundForm): FormField[] =>
  definition.fields.flatMap(({ field, expectedBeside, joins }) => {
    const has = (one: FormField | undefined): boolean => fields.some((found) => found.field === one);
    if (has(expectedBeside)) return field;
    return joins !== undefined && has(field) ? "additionalEmailAddresses" : [];
  });
