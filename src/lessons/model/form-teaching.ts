import * as v from "valibot";
import { FORM_FIELDS } from "../../form/model/form-field.ts";
import { TEACHING_FAILURES } from "./teaching.ts";

/**
 * What the person shows of a form that was not recognised: a field, the heading that is its title, that there is none,
 * what sends it.
 */
export const FORM_PARTS = [...FORM_FIELDS, "heading", "address", "submit"] as const;
export type FormPart = (typeof FORM_PARTS)[number];

const part = v.picklist(FORM_PARTS);

/** What the panel shows while a form is taught that was not recognised. */
export const formTeachingSchema = v.object({
  formId: v.string(),
  /** What the person is to point at now. */
  pointing: v.optional(part),
  /** What they have pointed at so far, each with its label. */
  shown: v.array(v.object({ part, label: v.string() })),
  fields: v.array(v.picklist(FORM_FIELDS)),
  /** What was shown is enough to recognise the form. */
  isEnough: v.boolean(),
  end: v.optional(v.picklist(["learned", ...TEACHING_FAILURES])),
});
export type FormTeaching = v.InferOutput<typeof formTeachingSchema>;
