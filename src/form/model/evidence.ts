import * as v from "valibot";
import { FORM_FIELDS } from "./form-field.ts";
import { MAX_TEXT_OF_PAGE } from "./text-of-page.ts";

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT_OF_PAGE));

/**
 * One sign by which a form was recognised. Patterns are ours; headings and labels are texts of the page, and may be
 * personal.
 */
export const evidenceSchema = v.variant("kind", [
  v.object({ kind: v.literal("route"), pattern: text }),
  v.object({ kind: v.literal("frame"), pattern: text }),
  v.object({ kind: v.literal("heading"), text }),
  v.object({ kind: v.literal("field"), field: v.picklist(FORM_FIELDS), label: text }),
]);
export type Evidence = v.InferOutput<typeof evidenceSchema>;
