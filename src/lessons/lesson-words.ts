import type { Translate } from "../words/translate.ts";
import type { Taught } from "./model/lesson.ts";

/** “Contact level” in “More details”, as the page writes it. */
export const labelWords = ({ label, section }: Pick<Taught, "label" | "section">, t: Translate): string =>
  section === undefined ? t("teach_label", label) : t("teach_labelIn", label, section);

/** What a lesson says. */
export const lessonWords = (lesson: Pick<Taught, "label" | "section" | "kind" | "field">, t: Translate): string => {
  const label = labelWords(lesson, t);
  return lesson.field === undefined
    ? t(`lessons_${lesson.kind === "title" ? "title" : "submit"}`, label)
    : t(
        `lessons_${lesson.kind === "option" || lesson.kind === "never" ? lesson.kind : "field"}`,
        label,
        t(`field_${lesson.field}`),
      );
};
