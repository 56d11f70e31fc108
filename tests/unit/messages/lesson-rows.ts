import { aLesson } from "../lessons/a-lesson.ts";
import { UUID } from "./message-parts.ts";

const field = { good: { formId: UUID, field: "supportPlan" }, bad: [{}, { formId: UUID, field: "password" }] };
const form = { good: { formId: UUID }, bad: [{}, { formId: "1" }] };
const pointed = { id: UUID, language: "de", label: "Kontaktstufe", section: "Weitere Angaben", controlKind: "select" };

/** The rows of the messages by which the extension is taught. */
export const LESSON_ROWS = {
  showWhere: field,
  notThisOne: field,
  mayTeachForm: { good: { tabId: 1, host: "portal.azure.com" }, bad: [{ tabId: 1 }, { tabId: "1", host: "" }] },
  teachForm: { good: { tabId: 1, host: "portal.azure.com" }, bad: [{ tabId: 1 }, { tabId: "1", host: "" }] },
  showPart: { good: { formId: UUID, part: "title" }, bad: [{ formId: UUID, part: "password" }, { part: "title" }] },
  chooseEntry: {
    good: { ...field.good, entry: "CSP-Support" },
    bad: [{}, { entry: undefined }, { entry: "x".repeat(201) }, { severity: "A" }, { field: "password" }].map(
      (wrong) => ({
        ...field.good,
        entry: "CSP-Support",
        formId: "entry" in wrong || "severity" in wrong ? UUID : "1",
        ...wrong,
      }),
    ),
  },
  confirmLesson: form,
  undoLesson: form,
  leaveLesson: form,
  fieldPointed: {
    good: pointed,
    bad: [
      { label: "x".repeat(201) },
      { label: " " },
      { section: "x".repeat(201) },
      { language: "de<b>" },
      { controlKind: "button" },
      { id: "1" },
    ].map((wrong) => ({ ...pointed, ...wrong })),
  },
  pointingEnded: { good: { id: UUID }, bad: [{}] },
  listLessons: { good: {}, bad: [undefined] },
  removeLesson: { good: { id: UUID }, bad: [{ id: "1" }] },
  addLessons: {
    good: { lessons: [aLesson()] },
    bad: [{}, { lessons: [{ ...aLesson(), label: "" }] }, { lessons: Array(501).fill(aLesson()) }],
  },
  dropUnreadableLessons: { good: {}, bad: [undefined] },
} as const;
