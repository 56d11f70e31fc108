import type { FormField } from "../form/model/form-field.ts";
import { SEVERITIES, SEVERITY_LETTERS } from "../model/severity.ts";
import type { Translate } from "../words/translate.ts";
import type { Taught } from "./model/lesson.ts";

/** “Contact level” in “More details”, as the page writes it. */
export const labelWords = ({ label, section }: Pick<Taught, "label" | "section">, t: Translate): string =>
  section === undefined ? t("teach_label", label) : t("teach_labelIn", label, section);

/** What an entry of a field's list means, in our own words. */
export const meaningWords = (field: FormField, value: string | undefined, t: Translate): string => {
  const severity = SEVERITIES.find((one) => one === value);
  if (severity) return `${SEVERITY_LETTERS[severity]} – ${t(`severity_${severity}`)}`;
  if (field === "supportPlan") return "Cloud Solution Provider";
  if (value === "email" || value === "phone") return t(`contactMethod_${value}`);
  return new Intl.DisplayNames([t("uiLanguage")], { type: "language" }).of(value ?? "en") ?? "";
};

/** What a lesson says. */
export const lessonWords = (
  lesson: Pick<Taught, "label" | "section" | "kind" | "field" | "value">,
  t: Translate,
): string => {
  const label = labelWords(lesson, t);
  const { kind, field, value } = lesson;
  if (field === undefined) return t(`lessons_${kind === "title" || kind === "address" ? kind : "submit"}`, label);
  if (kind === "option") return t("lessons_option", label, meaningWords(field, value, t));
  return t(kind === "never" ? "lessons_never" : "lessons_field", label, t(`field_${field}`));
};
