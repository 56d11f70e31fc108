import * as v from "valibot";
import { FORM_FIELDS } from "../model/form-field.ts";
import { formReportSchema } from "../model/form-report.ts";
import { requestFactsSchema } from "../model/request-facts.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import { tabItem } from "../../platform/tab-items.ts";

/** The key in `storage.session` is this and the tab's id. */
export const TAB_FORMS_PREFIX = "forms:";

const frameSchema = v.object({
  frameId: v.number(),
  documentId: v.optional(v.string()),
  /** Its place among the top document's frames; absent where it has none, or has to be asked for it anew. */
  place: v.optional(v.object({ index: v.number(), count: v.number() })),
  /** What the top document says; absent before its first word. */
  shown: v.optional(v.boolean()),
  /** The frame has yet to hear of it: a background may be stopped between the two. */
  uninformed: v.optional(v.boolean()),
});
export type FormFrame = v.InferOutput<typeof frameSchema>;

const draftSchema = v.object({
  formId: v.string(),
  documentId: v.optional(v.string()),
  values: v.record(v.string(), v.string()),
  /** Fields that the person typed in. */
  typed: v.optional(v.array(v.picklist(FORM_FIELDS))),
  /** What the person said of the request in the panel. */
  facts: v.optional(requestFactsSchema),
});
export type Draft = v.InferOutput<typeof draftSchema>;

const formsSchema = v.array(v.object({ frameId: v.number(), report: formReportSchema }));

export const tabFormsSchema = v.object({
  /** The top document that reported last. */
  documentId: v.optional(v.string()),
  /** The forms that are open, the one reported last at the end. */
  forms: formsSchema,
  /** Frames with a form, and whether a person can see them. */
  frames: v.optional(v.array(frameSchema)),
  /** What forms have said, each with the document that said it. */
  drafts: v.array(draftSchema),
});
export type TabForms = v.InferOutput<typeof tabFormsSchema>;

/**
 * The same as an earlier version stored it: forms whose reports had another shape are reported again, drafts are not.
 */
export const earlierTabFormsSchema = v.object({ ...tabFormsSchema.entries, forms: v.fallback(formsSchema, []) });

/** What is known of the forms of each tab until it is closed or the browser ends. */
export const tabForms = (session: StorageArea, exclusively: Exclusively) =>
  tabItem(session, TAB_FORMS_PREFIX, tabFormsSchema, { forms: [], drafts: [] }, exclusively);
