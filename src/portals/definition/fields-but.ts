import type { FormField } from "../../form/model/form-field.ts";
import type { FieldDefinition } from "./form-definition.ts";

/** The fields of a form but for those that one of its generations did not have. */
export const fieldsBut = <Key extends string>(
  fields: readonly FieldDefinition<Key>[],
  ...lacking: readonly FormField[]
): FieldDefinition<Key>[] => fields.filter(({ field }) => !lacking.includes(field));
