import * as v from "valibot";
import { TICKET_PORTAL_IDS } from "../../model/portal.ts";
import { FORM_FIELDS } from "./form-field.ts";

/**
 * What a page may lack to be taken for a form, the most telling first. `controls`: anything to fill in; `title`: a
 * known heading; `submit`: a known button that leads on or sends; `distinctive`: a field that few other forms have;
 * `fields`: enough fields; `address`: an address that names the form; `together`: all of it is there, but not in one
 * part of the page.
 */
export const MISSING_EVIDENCE = [
  "controls",
  "title",
  "submit",
  "distinctive",
  "fields",
  "address",
  "together",
] as const;
export type MissingEvidence = (typeof MISSING_EVIDENCE)[number];

/** Maximum number of reasons that are worth a word. */
export const MAX_REASONS = 3;

/** A form that a page was not taken for: why not, and which of its fields would be there. */
export const nearFormSchema = v.object({
  portal: v.picklist(TICKET_PORTAL_IDS),
  missing: v.pipe(v.array(v.picklist(MISSING_EVIDENCE)), v.minLength(1), v.maxLength(MAX_REASONS)),
  fields: v.pipe(v.array(v.picklist(FORM_FIELDS)), v.maxLength(FORM_FIELDS.length)),
});
export type NearForm = v.InferOutput<typeof nearFormSchema>;
