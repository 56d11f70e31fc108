import type { FormField } from "../model/form-field.ts";

/** Fields that make up one value: they are written together, in this order, or not at all. */
const UNITS: readonly (readonly FormField[])[] = [
  ["phoneCountryCode", "phoneAreaCode", "phoneNumber"],
  ["primaryEmailAddress", "confirmEmailAddress"],
];

/** The fields that go together with this one, itself among them. */
export const unitOf = (field: FormField): readonly FormField[] => UNITS.find((unit) => unit.includes(field)) ?? [field];
