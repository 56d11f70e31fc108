import * as v from "valibot";
import { type Lesson, lessonSchema, MAX_LESSONS } from "./lesson.ts";

/** Lessons as they were stored, imported or set by a policy. */
export interface LessonsReading {
  readonly lessons: readonly Lesson[];
  /** Entries that cannot be read; the others count all the same. */
  readonly unreadable: readonly unknown[];
}

/** Reads a list of lessons entry by entry. What is no list is one entry that cannot be read. */
export const readLessons = (raw: unknown): LessonsReading => {
  if (raw === undefined) return { lessons: [], unreadable: [] };
  if (!Array.isArray(raw)) return { lessons: [], unreadable: [raw] };
  const lessons: Lesson[] = [];
  const unreadable: unknown[] = [];
  for (const entry of raw as readonly unknown[]) {
    const parsed = v.safeParse(lessonSchema, entry);
    if (parsed.success && lessons.length < MAX_LESSONS) lessons.push(parsed.output);
    else unreadable.push(entry);
  }
  return { lessons, unreadable };
};
