import type { FormField } from "../model/form-field.ts";

/** Fields of one value: they are written together, in this order, or not at all (understanding-forms.md 3). */
const UNITS: readonly (readonly FormField[])[] = [
  ["phoneCountryCode", "phoneAreaCode", "phoneNumber"],
  ["primaryEmailAddress", "confirmEmailAddress"],
];

/** The fields that go together with this one, itself among them. */
export const unitOf = (field: FormField): readonly FormField[] => UNITS.find((unit) => unit.includes(field)) ?? [field];
