import type { Exclusively } from "../../platform/exclusively.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import type { Lesson } from "../model/lesson.ts";
import { LESSONS_KEY } from "../model/lessons-key.ts";
import { type LessonsReading, readLessons } from "../model/read-lessons.ts";

export interface KeptLessonsDeps {
  readonly local: StorageArea;
  readonly managed: Pick<StorageArea, "get">;
  readonly exclusively: Exclusively;
  /** Has the open pages hear of a change; what was changed counts for them once it is done. */
  readonly onChanged: () => Promise<void>;
}

/** The person's lessons and those of a policy. */
export interface KeptLessons {
  readonly own: () => Promise<LessonsReading>;
  readonly byPolicy: () => Promise<LessonsReading>;
  /** All that count; what the person has taught comes last, and so first among the words. */
  readonly all: () => Promise<readonly Lesson[]>;
  /**
   * Changes the person's lessons. Entries that cannot be read stay: a later version may read them.
   * @param change gives them as they are to be
   */
  readonly change: (change: (lessons: readonly Lesson[]) => readonly Lesson[]) => Promise<void>;
  /** Takes out the entries that cannot be read. */
  readonly dropUnreadable: () => Promise<void>;
}

/** The lessons as they are kept. */
export const keptLessons = ({ local, managed, exclusively, onChanged }: KeptLessonsDeps): KeptLessons => {
  const own = async (): Promise<LessonsReading> => readLessons((await local.get(LESSONS_KEY))[LESSONS_KEY]);
  // Firefox rejects where no policy is set (browsers.md 3). What else is wrong with one, the settings say.
  const byPolicy = async (): Promise<LessonsReading> =>
    readLessons((await managed.get(LESSONS_KEY).catch((): Record<string, unknown> => ({})))[LESSONS_KEY]);
  const write = (make: (reading: LessonsReading) => LessonsReading): Promise<void> =>
    exclusively(LESSONS_KEY, async () => {
      const { lessons, unreadable } = make(await own());
      await local.set({ [LESSONS_KEY]: [...lessons, ...unreadable] });
    }).then(onChanged);
  return {
    own,
    byPolicy,
    all: async () => [...(await byPolicy()).lessons, ...(await own()).lessons],
    change: (change) => write(({ lessons, unreadable }) => ({ lessons: change(lessons), unreadable })),
    dropUnreadable: () => write(({ lessons }) => ({ lessons, unreadable: [] })),
  };
};
