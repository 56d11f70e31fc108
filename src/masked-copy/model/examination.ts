import * as v from "valibot";
import { FORM_FIELDS } from "../../form/model/form-field.ts";
import { nearFormSchema } from "../../form/model/near-form.ts";
import { LESSON_KINDS } from "../../lessons/model/lesson.ts";
import { TICKET_PORTAL_IDS } from "../../model/portal.ts";
import { MAX_TEXT } from "./limits.ts";
import { maskedCopySchema, maskedDocumentSchema } from "./masked-copy.ts";

const maskedTexts = v.array(v.pipe(v.string(), v.maxLength(MAX_TEXT)));
const portals = v.array(v.picklist(TICKET_PORTAL_IDS));

/** What one document of a page is: its masked copy, and how the detection reads it. */
export const examinedDocumentSchema = v.object({
  copy: maskedDocumentSchema,
  /** The portals whose form it holds. */
  recognised: portals,
  /** Forms that it may be meant to hold, where it holds none. */
  near: v.array(nearFormSchema),
  /** Labels, masked, of controls that are no known field. */
  unknown: maskedTexts,
});
export type ExaminedDocument = v.InferOutput<typeof examinedDocumentSchema>;

/** What a page is, all its documents together; no text in it but words of the portals. */
export const examinationSchema = v.variant("outcome", [
  v.object({
    outcome: v.literal("examined"),
    copy: maskedCopySchema,
    recognised: portals,
    /** The form that it comes nearest to, where it holds none. */
    near: v.optional(nearFormSchema),
    unknown: maskedTexts,
    /** What was taught that counts on this page, its labels masked. */
    lessons: v.array(
      v.object({
        kind: v.picklist(LESSON_KINDS),
        field: v.optional(v.picklist(FORM_FIELDS)),
        label: v.string(),
        /** What an entry means. */
        value: v.optional(v.string()),
      }),
    ),
    /** Documents of the page that could not be copied. */
    leftOut: v.number(),
    /** What the list of requests holds of customers could not be read, and is not hidden. */
    isListMissing: v.boolean(),
    /** A document has more elements than a copy takes. */
    isCut: v.boolean(),
  }),
  /** The page is gone, or the browser withholds it. */
  v.object({ outcome: v.literal("unreachable") }),
  /** None of its documents is small enough to be taken. */
  v.object({ outcome: v.literal("tooLarge") }),
]);
export type Examination = v.InferOutput<typeof examinationSchema>;
export type Examined = Extract<Examination, { outcome: "examined" }>;
