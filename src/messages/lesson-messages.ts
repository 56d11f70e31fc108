import * as v from "valibot";
import { FORM_FIELDS } from "../form/model/form-field.ts";
import { FORM_PARTS } from "../lessons/model/form-teaching.ts";
import { SEVERITIES } from "../model/severity.ts";
import { lessonSchema, MAX_LESSON_TEXT, MAX_LESSONS, taughtSchema } from "../lessons/model/lesson.ts";

const uuid = v.pipe(v.string(), v.uuid());
const fieldOfForm = v.object({ formId: uuid, field: v.picklist(FORM_FIELDS) });
const tab = v.object({ tabId: v.number(), host: v.pipe(v.string(), v.maxLength(253)) });
const ofForm = v.object({ formId: uuid });
const { portal: _portal, kind: _kind, field: _field, value: _value, ...pointed } = taughtSchema.pipe[0].entries;

/** What is sent to teach the extension, and to see what it was taught. */
export const LESSON_MESSAGES = {
  /** The person pressed "Show me where" or "Not this one" in the panel. */
  showWhere: { from: "portalTop", request: fieldOfForm },
  notThisOne: { from: "portalTop", request: fieldOfForm },
  /** They chose an entry that was read in a list of the form; of a severity also which it is. */
  chooseEntry: {
    from: "portalTop",
    request: v.object({
      ...fieldOfForm.entries,
      entry: v.pipe(v.string(), v.maxLength(MAX_LESSON_TEXT)),
      severity: v.optional(v.picklist(SEVERITIES)),
    }),
  },
  /** They said that what the panel understood is right, or took the lesson back, or want no more of it. */
  confirmLesson: { from: "portalTop", request: ofForm },
  undoLesson: { from: "portalTop", request: ofForm },
  leaveLesson: { from: "portalTop", request: ofForm },
  /** The person has pointed at a control of this frame; `id` is that of the command that asked for it. */
  fieldPointed: { from: "portal", request: v.object({ id: uuid, ...pointed }) },
  /** They have ended the pointing here. */
  pointingEnded: { from: "portal", request: v.object({ id: uuid }) },
  /** The popup asks whether a form can be taught in a tab: a portal without a form that is recognised. */
  mayTeachForm: { from: "ownPage", request: tab },
  /** The person said there that it holds one. */
  teachForm: { from: "ownPage", request: tab },
  /** They want to show a part of it. */
  showPart: { from: "portalTop", request: v.object({ formId: uuid, part: v.picklist(FORM_PARTS) }) },
  /** The options show the lessons. */
  listLessons: { from: "ownPage", request: v.object({}) },
  /** The person takes a lesson out. */
  removeLesson: { from: "ownPage", request: v.object({ id: uuid }) },
  /** They bring lessons in: from a file, or one that they took out. */
  addLessons: {
    from: "ownPage",
    request: v.object({ lessons: v.pipe(v.array(lessonSchema), v.maxLength(MAX_LESSONS)) }),
  },
  /** They give up what is stored and cannot be read. */
  dropUnreadableLessons: { from: "ownPage", request: v.object({}) },
} as const;
