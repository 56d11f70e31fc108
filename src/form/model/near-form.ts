import * as v from "valibot";
import { TICKET_PORTAL_IDS } from "../../model/portal.ts";
import { FORM_FIELDS } from "./form-field.ts";
import { MAX_REASONS, MISSING_EVIDENCE } from "./missing-evidence.ts";

/** A form that a page was not taken for: why not, and which of its fields would be there. */
export const nearFormSchema = v.object({
  portal: v.picklist(TICKET_PORTAL_IDS),
  missing: v.pipe(v.array(v.picklist(MISSING_EVIDENCE)), v.minLength(1), v.maxLength(MAX_REASONS)),
  fields: v.pipe(v.array(v.picklist(FORM_FIELDS)), v.maxLength(FORM_FIELDS.length)),
});
export type NearForm = v.InferOutput<typeof nearFormSchema>;
