import { type Lesson, MAX_LESSONS, type Taught } from "./lesson.ts";

/** Whether two lessons are about the same label of the same portal. */
export const isSameLesson = (one: Taught, other: Taught): boolean =>
  one.portal === other.portal &&
  one.language === other.language &&
  one.kind === other.kind &&
  one.field === other.field &&
  one.label === other.label;

/** Whether a lesson says the opposite of another one: that a label names a field, and that it never does. */
const contradicts = (one: Taught, other: Taught): boolean =>
  (one.kind === "never") !== (other.kind === "never") &&
  [one.kind, other.kind].includes("field") &&
  isSameLesson({ ...one, kind: "field" }, { ...other, kind: "field" });

/** What became of a lesson that was to be added. */
export interface Added {
  readonly lessons: readonly Lesson[];
  /** Those that it took the place of. */
  readonly replaced: readonly Lesson[];
  /** There is no room for one more. */
  readonly isFull: boolean;
}

/** Adds a lesson in the place of the same one, and of one that says the opposite. */
export const addLesson = (lessons: readonly Lesson[], lesson: Lesson): Added => {
  const isReplaced = (one: Lesson): boolean =>
    one.id === lesson.id || isSameLesson(one, lesson) || contradicts(one, lesson);
  const left = lessons.filter((one) => !isReplaced(one));
  if (left.length >= MAX_LESSONS) return { lessons, replaced: [], isFull: true };
  return { lessons: [...left, lesson], replaced: lessons.filter(isReplaced), isFull: false };
};

/** Takes a lesson out. */
export const removeLesson = (lessons: readonly Lesson[], id: string): Lesson[] =>
  lessons.filter((one) => one.id !== id);

/** What an import would change. */
export interface Merged {
  readonly lessons: readonly Lesson[];
  readonly added: readonly Lesson[];
  /** Those that are known already. */
  readonly known: number;
  /** Those for which there is no room. */
  readonly left: number;
}

/** Adds the lessons of an import. One that is known already stays as it is. */
export const mergeLessons = (lessons: readonly Lesson[], imported: readonly Lesson[]): Merged => {
  let merged: Merged = { lessons, added: [], known: 0, left: 0 };
  for (const lesson of imported) {
    if (merged.lessons.some((one) => isSameLesson(one, lesson))) {
      merged = { ...merged, known: merged.known + 1 };
      continue;
    }
    const { lessons: next, isFull } = addLesson(merged.lessons, lesson);
    merged = isFull
      ? { ...merged, left: merged.left + 1 }
      : { ...merged, lessons: next, added: [...merged.added, lesson] };
  }
  return merged;
};
