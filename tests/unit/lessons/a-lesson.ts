import type { Lesson } from "../../../src/lessons/model/lesson.ts";

let count = 0;

/** A lesson as a person has taught it, changed as a test wants. */
export const aLesson = (changes: Partial<Lesson> = {}): Lesson => ({
  id: `5f0c8d52-3a4e-4b5a-9d36-${String(++count).padStart(12, "0")}`,
  portal: "azure",
  language: "de",
  kind: "field",
  field: "supportPlan",
  label: "Kontaktstufe",
  section: "Weitere Angaben",
  controlKind: "select",
  learnedDate: "2026-12-01T08:00:00.000Z",
  ...changes,
});
