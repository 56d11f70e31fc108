import type { FoundForm } from "../detection/found-form.ts";
import type { FormField } from "../model/form-field.ts";

/**
 * The fields that should be beside those that were found (whether their absence is reported depends on their target
 * values), those that go into one box with a found field, and those of contacts between which nothing decides.
 */
export const expectedFields = ({ definition, fields, undecided = [] }: FoundForm): FormField[] =>
  definition.fields.flatMap(({ field, expectedBeside, joins }) => {
    const has = (one: FormField | undefined): boolean => fields.some((found) => found.field === one);
    if (has(expectedBeside) || undecided.includes(field)) return field;
    return joins !== undefined && has(field) ? "additionalEmailAddresses" : [];
  });
