import * as v from "valibot";
import { FORM_FIELDS } from "../../form/model/form-field.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import { tabItem } from "../../platform/tab-items.ts";
import { TICKET_PORTAL_IDS } from "../../model/portal.ts";
import { FORM_PARTS } from "../model/form-teaching.ts";
import { lessonSchema, taughtSchema } from "../model/lesson.ts";
import { TEACHING_FAILURES } from "../model/teaching.ts";

/** The key in `storage.session` is this and the tab's id. */
const TAB_TEACHING_PREFIX = "teaching:";

/** The form that is open, and the field that it is about. */
const about = { formId: v.string(), field: v.picklist(FORM_FIELDS) };

/** A pointing has an id that only the frame knows which was asked. */
const asked = { ...about, id: v.string(), frameId: v.number() };

/** An entry of the field's list whose meaning was chosen. */
const { label, value } = taughtSchema.pipe[0].entries;
const option = v.object({ label, value });

const replaced = v.array(lessonSchema);
const learned = { lesson: lessonSchema, replaced };

/** What the person is teaching in a tab; the steps are drawn in `next-teaching.ts` and `next-form-teaching.ts`. */
const tabTeachingSchema = v.variant("step", [
  v.object({ step: v.literal("nothing") }),
  v.object({ step: v.literal("pointing"), ...asked }),
  v.object({ step: v.literal("naming"), ...asked, isFilled: v.boolean(), option: v.optional(option) }),
  v.object({ step: v.literal("pointed"), ...about, taught: taughtSchema }),
  v.object({ step: v.literal("clearing"), ...about, taught: taughtSchema }),
  v.object({ step: v.literal("forgetting"), ...about, ...learned }),
  v.object({ step: v.literal("learned"), ...about, ...learned }),
  v.object({
    step: v.literal("form"),
    formId: v.string(),
    portal: v.picklist(TICKET_PORTAL_IDS),
    /** The frame in which the first part was shown: the others are in it too. */
    frameId: v.optional(v.number()),
    parts: v.array(v.object({ part: v.picklist(FORM_PARTS), taught: taughtSchema })),
    pointing: v.optional(v.object({ id: v.string(), part: v.picklist(FORM_PARTS) })),
    end: v.optional(v.picklist(["learned", ...TEACHING_FAILURES])),
    learned: v.optional(v.object({ lessons: v.array(lessonSchema), replaced })),
    /** The recognised form from which ours is being taken out, before the lessons are taken back. */
    forgetting: v.optional(v.string()),
    /** The form from which it was taken out: once the lessons are learned again it is filled in again. */
    undone: v.optional(v.string()),
  }),
  v.object({ step: v.literal("failed"), ...about, reason: v.picklist(TEACHING_FAILURES) }),
]);
export type TabTeaching = v.InferOutput<typeof tabTeachingSchema>;

/** Of a tab in which nothing is being taught. */
export const NOTHING_TAUGHT: TabTeaching = { step: "nothing" };

/** What is being taught in each tab, until the tab is closed or the browser ends. */
export const tabTeaching = (session: StorageArea, exclusively: Exclusively) =>
  tabItem(session, TAB_TEACHING_PREFIX, tabTeachingSchema, NOTHING_TAUGHT, exclusively);
