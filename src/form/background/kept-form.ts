import * as v from "valibot";
import { FORM_FIELDS, type FormField } from "../model/form-field.ts";
import { requestFactsSchema } from "../model/request-facts.ts";

/** What is kept of the form that a frame has open. */
export const keptFormSchema = v.object({
  frameId: v.number(),
  formId: v.string(),
  /** When the frame's document was opened: names it over an update too. */
  opened: v.number(),
  values: v.record(v.string(), v.string()),
  /** Fields that the person changed. */
  typed: v.array(v.picklist(FORM_FIELDS)),
  facts: v.optional(requestFactsSchema),
});
export type KeptForm = v.InferOutput<typeof keptFormSchema>;

/**
 * What a form that has just been found takes over from one that an earlier copy of the extension knew in its frame.
 * Nothing, where all that it shows differs: then it is another form. What differs beside something that is the same was
 * changed by the person while nobody watched.
 */
export const takenOver = (
  kept: KeptForm,
  shown: Readonly<Record<string, string>>,
): Pick<KeptForm, "values" | "typed" | "facts"> | undefined => {
  const comparable = FORM_FIELDS.filter((field) => kept.values[field] && shown[field] !== undefined);
  const changed = comparable.filter((field) => kept.values[field] !== shown[field]);
  if (comparable.length > 0 && changed.length === comparable.length) return undefined;
  return { ...kept, typed: [...new Set<FormField>([...kept.typed, ...changed])] };
};
