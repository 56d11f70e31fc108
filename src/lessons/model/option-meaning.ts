import { CONTACT_METHODS } from "../../contact/contact-methods.ts";
import type { FormField } from "../../form/model/form-field.ts";
import { SEVERITIES } from "../../model/severity.ts";
import { SUPPORT_LANGUAGES } from "../../model/support-language.ts";

/** What the entries of a field may mean. The plan has one meaning that counts, and needs no name for it. */
const MEANINGS: Readonly<Partial<Record<FormField, readonly string[]>>> = {
  preferredContactMethod: CONTACT_METHODS,
  preferredSupportLanguage: SUPPORT_LANGUAGES,
  severity: SEVERITIES,
};

/** Whether the entries of a field can be taught, and an entry of it can have this meaning. */
export const meansOption = (field: FormField | undefined, value: string | undefined): boolean =>
  field === "supportPlan"
    ? value === undefined
    : field !== undefined && value !== undefined && MEANINGS[field]?.includes(value) === true;

/** The keys of the words that mean the same as an entry with this meaning, the one for a taught entry first. */
export const optionKeys = (field: FormField, value: string | undefined, plan: readonly string[]): readonly string[] => {
  if (field === "supportPlan") return plan;
  if (value === undefined) return [];
  return field === "preferredContactMethod" ? [`${value}Method`, `general:${value}Method`] : [`${field}:${value}`];
};

/** The keys of all meanings that the entries of a field may have. */
export const allOptionKeys = (field: FormField): readonly string[] =>
  (MEANINGS[field] ?? []).flatMap((value) => optionKeys(field, value, []));
