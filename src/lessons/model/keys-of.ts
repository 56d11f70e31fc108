import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { Taught } from "./lesson.ts";

/** The keys under which a form looks for its words. */
export type FormKeys = Pick<FormDefinition, "fields" | "titles" | "submit" | "plan">;

/** The keys of a form whose words say what a lesson says, the one for a label that was taught first. */
export const keysOf = ({ kind, field }: Taught, { fields, titles, submit, plan }: FormKeys): readonly string[] => {
  if (kind === "title") return titles;
  if (kind === "submit") return submit;
  if (kind === "option") return field === "supportPlan" ? plan : [];
  const definition = fields.find((one) => one.field === field);
  return definition ? [...definition.labels, ...(definition.weakLabels ?? []), `general:${definition.field}`] : [];
};
