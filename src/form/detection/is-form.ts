import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { Control } from "../../page/controls/control.ts";
import type { FormField } from "../model/form-field.ts";
import { hasButton } from "./containers.ts";
import type { FoundField } from "./found-form.ts";
import type { LabelIndex } from "./label-index.ts";
import { recogniseByStructure } from "./recognise-by-structure.ts";
import type { Recognised } from "./recognise-fields.ts";
import { hasHeading } from "./signs.ts";
import { understandChoice } from "./understanding/choice-evidence.ts";

/** What was found in one part of the page. */
export interface Group extends Recognised {
  readonly container: Element;
  /** All its controls, also those of another contact. */
  readonly all: readonly Control[];
}

/** Minimum of evidence from which a field with another name than a known one counts towards the form. */
const SURE = 75;

const distinctiveOf = (fields: readonly { readonly field: FormField }[], definition: FormDefinition): number =>
  fields.filter(({ field }) => definition.fields.some((one) => one.field === field && one.distinctive)).length;

/** Whether no other form is likely to have a field: the support plan, and severities in Microsoft's letters. */
const isOfRequestAlone = ({ field, control }: FoundField, definition: FormDefinition): boolean =>
  control.kind !== "plainText" &&
  (field === "supportPlan" || (field === "severity" && understandChoice(control, definition, "en")?.field === field));

/**
 * Evidence adds up: one label alone is never enough. Without any sign of the form known labels alone count; with one,
 * also fields of contacts between which nothing decides.
 */
export const isForm = (
  { fields, undecided }: Pick<Group, "fields" | "undecided">,
  definition: FormDefinition,
  signs: number,
): boolean => {
  if (signs > 0) {
    const sure = fields.filter(({ weak, sum, clues }) => !weak || (sum >= SURE && !clues.includes("label")));
    const all = [...sure, ...undecided.map((field) => ({ field }))];
    return distinctiveOf(all, definition) > 0 && fields.length + undecided.length + signs > 2;
  }
  const known = fields.filter(({ clues }) => clues.includes("label"));
  const distinctive = distinctiveOf(
    known.filter(({ weak }) => !weak),
    definition,
  );
  // Other forms ask for a language or a way to be contacted too, and sort what they get by category and severity.
  if (!known.some((field) => isOfRequestAlone(field, definition))) return false;
  return distinctive >= 3 || (distinctive === 2 && known.length >= 4);
};

/**
 * A form in words that we do not know: with a telephone number and an address that say themselves what they are, and
 * under its title with its submit control or a picker of calling codes; without a title with both, and one known label.
 */
export const isStructuredForm = (
  { container, controls, fields }: Group,
  { definition, index, signs }: { definition: FormDefinition; index: LabelIndex; signs: number },
): boolean => {
  const known = fields.filter(({ weak, clues }) => !weak && clues.includes("label"));
  if (!definition.traits.includes("englishLabels") || (signs === 0 && distinctiveOf(known, definition) === 0))
    return false;
  const all = [...fields, ...recogniseByStructure(controls, fields, definition)].map(({ field }) => field);
  if (!all.includes("phoneNumber") || !all.includes("primaryEmailAddress")) return false;
  const more = [all.includes("phoneCountryCode"), hasButton(container, index, definition.submit)];
  if (signs === 0) return all.includes("title") && !more.includes(false);
  return more.includes(true) || all.includes("title");
};

/**
 * Many forms have contact fields: alone they count only under a heading of a contact, and beside the form itself, under
 * its title, or in its place.
 */
export const isContactPart = (
  { container, fields, undecided, isAnnounced }: Group,
  {
    definition,
    index,
    beside,
    addressed,
    again,
  }: Record<"beside" | "addressed" | "again", boolean> & { definition: FormDefinition; index: LabelIndex },
): boolean => {
  const count = fields.length + undecided.length;
  if (again || count < 3) return again && count > 0;
  return (
    (addressed && isAnnounced) ||
    (hasHeading(container, index, definition.contactHeadings) &&
      (beside || hasHeading(container, index, definition.titles)))
  );
};
