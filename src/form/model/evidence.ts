import * as v from "valibot";
import { FORM_FIELDS } from "./form-field.ts";

/** Maximum length of a text of the page in it. */
const MAX_LENGTH = 300;

const text = v.pipe(v.string(), v.maxLength(MAX_LENGTH));

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

/** A text of the page as evidence may hold it. */
export const evidenceText = (shown: string): string => shown.slice(0, MAX_LENGTH);
