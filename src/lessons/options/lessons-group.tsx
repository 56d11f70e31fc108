import { useCallback, useEffect, useState } from "preact/hooks";
import type { MessageReply } from "../../messages/replies.ts";
import { portalName } from "../../portals/portal-name.ts";
import { Group } from "../../settings/options/fields/group.tsx";
import { RemovedNote, useRemoved } from "../../settings/options/fields/removed-note.tsx";
import { useSavingWords } from "../../settings/options/fields/use-saving.ts";
import type { Translate } from "../../words/translate.ts";
import { lessonWords } from "../lesson-words.ts";
import type { Lesson } from "../model/lesson.ts";
import { LessonImport } from "./lesson-import.tsx";
import { lessonsFile } from "./lessons-file.ts";
import type { LessonsSource } from "./lessons-source.ts";

type Listed = MessageReply<"listLessons">;

interface LessonsProps {
  readonly source: LessonsSource;
  readonly t: Translate;
}

const NONE: Listed = { own: [], byPolicy: [], known: {}, unreadable: 0 };

/** Where and when a lesson was learned: "Azure, German, 1 December 2026". */
const whereAndWhen = ({ portal, language, learnedDate }: Lesson, t: Translate): string => {
  const ui = t("uiLanguage");
  const called = language === "" ? undefined : new Intl.DisplayNames([ui], { type: "language" }).of(language);
  const date = new Intl.DateTimeFormat(ui, { dateStyle: "long" }).format(new Date(learnedDate));
  return [portalName(portal), called, date].filter(Boolean).join(", ");
};

const useLessons = (source: LessonsSource) => {
  const [listed, setListed] = useState<Listed>(NONE);
  const { saving, saved, failed } = useSavingWords();
  const run = useCallback(
    async (task: () => Promise<void>): Promise<void> => {
      try {
        await task();
        setListed(await source.list());
      } catch (error) {
        failed(error);
      }
    },
    [source, failed],
  );
  useEffect(() => {
    const stop = new AbortController();
    const read = (): void => void run(() => Promise.resolve());
    source.watch(read, stop.signal);
    read();
    return () => stop.abort();
  }, [run, source]);
  const change = (task: () => Promise<void>): void => void run(() => task().then(saved));
  return { listed, saving, change };
};

/** What the person, or a policy, has taught about the forms of the portals. */
export const LessonsGroup = ({ source, t }: LessonsProps) => {
  const { listed, saving, change } = useLessons(source);
  const { entry: removed, group, tookOut, cameBack } = useRemoved<Lesson>();
  const remove = (lesson: Lesson): void =>
    change(async () => {
      await source.remove(lesson.id);
      tookOut(lesson);
    });
  const restore = (lesson: Lesson): void =>
    change(async () => {
      await source.add([lesson]);
      cameBack(`[data-lesson="${lesson.id}"] button`);
    });
  const { own, byPolicy, known, unreadable } = listed;
  return (
    <Group id="lessons" title={t("lessons_heading")} why={t("lessons_why")} saving={saving} t={t}>
      {own.length + byPolicy.length === 0 && <p class="hint">{t("lessons_none")}</p>}
      <div class="names" ref={group}>
        <ul>
          {[...byPolicy, ...own].map((lesson) => (
            <li key={own.includes(lesson) ? lesson.id : `${lesson.id} by policy`} data-lesson={lesson.id}>
              <div class="who" dir="auto">
                {lessonWords(lesson, t)}
                <p class="hint">{whereAndWhen(lesson, t)}</p>
                {known[lesson.id] !== undefined && <p class="hint">{t("lessons_known", known[lesson.id] ?? "")}</p>}
                {!own.includes(lesson) && <p class="hint">{t("options_managed")}</p>}
              </div>
              {own.includes(lesson) && (
                <div class="buttons">
                  <button
                    type="button"
                    aria-label={t("options_forget", lessonWords(lesson, t))}
                    onClick={() => remove(lesson)}
                  >
                    {t("options_forgetShort")}
                  </button>
                </div>
              )}
            </li>
          ))}
        </ul>
        <RemovedNote
          words={removed && t("lessons_removed", lessonWords(removed, t))}
          onUndo={() => removed && restore(removed)}
          t={t}
        />
        {unreadable > 0 && (
          <p>
            {t("lessons_unreadable", unreadable)}{" "}
            <button type="button" onClick={() => change(source.dropUnreadable)}>
              {t("lessons_dropUnreadable")}
            </button>
          </p>
        )}
        <LessonImport lessons={own} add={(lessons) => change(() => source.add(lessons))} t={t}>
          {own.length > 0 && (
            <button type="button" onClick={() => source.saveFile("on-behalf-lessons.json", lessonsFile(own))}>
              {t("lessons_export")}
            </button>
          )}
        </LessonImport>
      </div>
    </Group>
  );
};
