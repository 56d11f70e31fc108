import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { TAUGHT_ADDRESSES } from "../../portals/definition/taught-form.ts";
import type { Taught } from "./lesson.ts";
import { optionKeys } from "./option-meaning.ts";

/** The keys under which a form looks for its words. */
export type FormKeys = Pick<FormDefinition, "fields" | "titles" | "submit" | "plan">;

/** The keys of a form whose words say what a lesson says, the one for a label that was taught first. */
export const keysOf = (
  { kind, field, value }: Taught,
  { fields, titles, submit, plan }: FormKeys,
): readonly string[] => {
  if (kind === "title") return titles;
  if (kind === "submit") return submit;
  if (kind === "address") return [TAUGHT_ADDRESSES];
  const definition = fields.find((one) => one.field === field);
  if (kind === "option") return definition ? optionKeys(definition.field, value, plan) : [];
  return definition ? [...definition.labels, ...(definition.weakLabels ?? []), `general:${definition.field}`] : [];
};
