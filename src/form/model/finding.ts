import * as v from "valibot";
import { FORM_FIELDS } from "./form-field.ts";
import { MAX_TEXT_OF_PAGE } from "./text-of-page.ts";

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT_OF_PAGE));

/** The kinds of evidence by which a field is found. */
export const FIELD_CLUES = [
  "label", // its name is a label that the portal is known to use
  "name", // its name says so by its parts
  "declared", // it declares what it takes: type, autocomplete
  "identifier", // the page's own name of it, in code
  "entries", // what can be chosen
  "value", // what it shows
  "neighbour", // what is beside it
  "heading", // the heading above it
] as const;
export type FieldClue = (typeof FIELD_CLUES)[number];

/** How one field was found, for the diagnostics. Label and section are texts of the page, and may be personal. */
export const findingSchema = v.object({
  field: v.picklist(FORM_FIELDS),
  label: text,
  /** The heading above it. */
  section: v.optional(text),
  clues: v.pipe(v.array(v.picklist(FIELD_CLUES)), v.maxLength(FIELD_CLUES.length)),
  /** The sum of its evidence; 100 is a known label, and what is below 60 is left alone. */
  sum: v.number(),
  /** The control that came second for this field, if any did. */
  second: v.optional(v.object({ label: text, sum: v.number() })),
});
export type Finding = v.InferOutput<typeof findingSchema>;
