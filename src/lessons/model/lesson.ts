import * as v from "valibot";
import { FORM_FIELDS } from "../../form/model/form-field.ts";
import { instantSchema } from "../../model/instant.ts";
import { TICKET_PORTAL_IDS } from "../../model/portal.ts";
import { meansOption } from "./option-meaning.ts";

/**
 * What a lesson says of its label: it names this field, a title of the form, the control that sends it, or an entry of
 * this field's list; or it never names this field. An address stands for a form that has no title.
 */
export const LESSON_KINDS = ["field", "title", "submit", "address", "option", "never"] as const;
export type LessonKind = (typeof LESSON_KINDS)[number];

/** The kinds that are about the form itself, and no field of it. */
const OF_FORM: readonly LessonKind[] = ["title", "submit", "address"];

/** Maximum number of lessons of one person. */
export const MAX_LESSONS = 500;

/** Maximum length of a label or a heading in a lesson, in characters. */
export const MAX_LESSON_TEXT = 200;

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_LESSON_TEXT));

/** What a lesson says, without its id and date. */
export const taughtSchema = v.pipe(
  v.object({
    portal: v.picklist(TICKET_PORTAL_IDS),
    /** The part of the page's language that decides its words; empty where the page names none that we can read. */
    language: v.pipe(v.string(), v.regex(/^(?:zh-[a-z]{1,8}|[a-z]{2,3}|)$/)),
    kind: v.picklist(LESSON_KINDS),
    field: v.optional(v.picklist(FORM_FIELDS)),
    /** As the portal writes it. */
    label: text,
    /** The heading under which it was pointed at, for the person who reads the list of lessons. */
    section: v.optional(text),
    controlKind: v.optional(v.picklist(["text", "select", "list", "comboBox", "radioGroup"])),
    /** What an entry means, where its field has several meanings: a contact method, a language tag, a severity. */
    value: v.optional(v.pipe(v.string(), v.maxLength(20))),
  }),
  v.check(({ kind, field }) => OF_FORM.includes(kind) === (field === undefined), "Field and kind"),
  v.check(({ kind, field, value }) => kind !== "option" || meansOption(field, value), "Meaning of the entry"),
);
export type Taught = v.InferOutput<typeof taughtSchema>;

/** Something that the person has taught about the forms of a portal in a language. */
export const lessonSchema = v.intersect([
  taughtSchema,
  v.object({ id: v.pipe(v.string(), v.uuid()), learnedDate: instantSchema }),
]);
export type Lesson = v.InferOutput<typeof lessonSchema>;
