import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { FileButton } from "../../ui/file-button.tsx";
import type { Translate } from "../../words/translate.ts";
import { lessonWords } from "../lesson-words.ts";
import type { Lesson } from "../model/lesson.ts";
import { mergeLessons, type Merged } from "../model/lessons.ts";
import { MAX_LESSONS_FILE, readLessonsFile } from "./lessons-file.ts";

interface ImportProps {
  readonly lessons: readonly Lesson[];
  readonly add: (lessons: readonly Lesson[]) => void;
  /** What is beside the button that asks for the file. */
  readonly children: ComponentChildren;
  readonly t: Translate;
}

/** What a file would bring, and how many of its entries cannot be read; "wrong" where it is no file of lessons. */
type Preview = { readonly merged: Merged; readonly unreadable: number } | "wrong";

/** A file with lessons: first what it would bring, in words, then the button that takes it in. */
export const LessonImport = ({ lessons, add, children, t }: ImportProps) => {
  const [preview, setPreview] = useState<Preview>();
  const choose = async (file: File): Promise<void> => {
    const reading = file.size > MAX_LESSONS_FILE ? undefined : readLessonsFile(await file.text());
    setPreview(
      reading ? { merged: mergeLessons(lessons, reading.lessons), unreadable: reading.unreadable.length } : "wrong",
    );
  };
  const bring = ({ added }: Merged): void => {
    add(added);
    setPreview(undefined);
  };
  return (
    <>
      <div class="buttons">
        {children}
        <FileButton words={t("lessons_import")} onFile={(file) => void choose(file)} />
      </div>
      <div role="status">
        {preview === "wrong" && <p class="wrong">{t("lessons_noFile")}</p>}
        {preview !== undefined && preview !== "wrong" && (
          <>
            <p>{t("lessons_preview", preview.merged.added.length, preview.merged.known, preview.unreadable)}</p>
            {preview.merged.left > 0 && <p class="wrong">{t("lessons_full", preview.merged.left)}</p>}
            <ul>
              {preview.merged.added.map((lesson) => (
                <li key={lesson.id} dir="auto">
                  {lessonWords(lesson, t)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {preview !== undefined && preview !== "wrong" && (
        <div class="buttons">
          {preview.merged.added.length > 0 && (
            <button type="button" onClick={() => bring(preview.merged)}>
              {t("lessons_bring", preview.merged.added.length)}
            </button>
          )}
          <button type="button" onClick={() => setPreview(undefined)}>
            {t("button_cancel")}
          </button>
        </div>
      )}
    </>
  );
};
