import * as v from "valibot";
import type { Lesson } from "../model/lesson.ts";
import { type LessonsReading, readLessons } from "../model/read-lessons.ts";

/** What says that a file holds lessons. */
const FORMAT = "on-behalf-lessons";

const fileSchema = v.object({ format: v.literal(FORMAT), lessons: v.array(v.unknown()) });

/** Maximum size of a file that is read, in bytes: five hundred lessons have a fifth of it. */
export const MAX_LESSONS_FILE = 1_000_000;

/** Lessons as a file for other people. */
export const lessonsFile = (lessons: readonly Lesson[]): string =>
  `${JSON.stringify({ format: FORMAT, lessons }, null, 2)}\n`;

/** The lessons of a file; nothing where it is none of ours. */
export const readLessonsFile = (text: string): LessonsReading | undefined => {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(fileSchema, raw);
  return parsed.success ? readLessons(parsed.output.lessons) : undefined;
};
