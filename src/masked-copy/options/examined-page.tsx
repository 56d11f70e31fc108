import { useState } from "preact/hooks";
import { lessonWords } from "../../lessons/lesson-words.ts";
import { PORTAL_LINKS } from "../../portals/links.ts";
import type { Translate } from "../../words/translate.ts";
import type { Examined } from "../model/examination.ts";
import { CopyPreview } from "./copy-preview.tsx";
import type { ExaminationSource } from "./examination-source.ts";

interface ExaminedPageProps {
  readonly examined: Examined;
  readonly source: Pick<ExaminationSource, "saveFile" | "now">;
  readonly t: Translate;
}

const nameOf = (portal: string): string => PORTAL_LINKS.find((one) => one.portal === portal)?.name ?? portal;

/** The name of the file: nothing in it names a customer. */
const fileName = ({ recognised, near }: Examined, now: number): string =>
  `on-behalf-masked-${recognised[0] ?? near?.portal ?? "page"}-${new Date(now).toISOString().slice(0, 10)}.json`;

const Recognition = ({ examined: { recognised, near }, t }: Pick<ExaminedPageProps, "examined" | "t">) => {
  if (recognised.length > 0) return <p>{t("examination_recognized", recognised.map(nameOf).join(", "))}</p>;
  if (!near) return <p>{t("examination_none")}</p>;
  return (
    <>
      <p>{t("examination_near", nameOf(near.portal))}</p>
      <ul class="reasons">
        {near.missing.map((one) => (
          <li key={one}>{t(`examination_missing_${one}`)}</li>
        ))}
      </ul>
      {near.fields.length > 0 && (
        <p>{t("examination_fields", near.fields.map((field) => t(`field_${field}`)).join(", "))}</p>
      )}
    </>
  );
};

/** How a page is read, and the masked copy of it, to be looked at and saved. */
export const ExaminedPage = ({ examined, source, t }: ExaminedPageProps) => {
  const [saved, setSaved] = useState<string>();
  const { copy, unknown, lessons, leftOut, isListMissing, isCut } = examined;
  const save = (): void => {
    const name = fileName(examined, source.now());
    source.saveFile(name, JSON.stringify(copy, null, 1));
    setSaved(name);
  };
  return (
    <div class="examined">
      <Recognition examined={examined} t={t} />
      {unknown.length > 0 && (
        <details>
          <summary>{t("examination_unknown", unknown.length)}</summary>
          <ul dir="auto">
            {unknown.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </details>
      )}
      {lessons.length > 0 && (
        <>
          <p>{t("examination_lessons")}</p>
          <ul class="reasons">
            {lessons.map((lesson) => (
              <li>{lessonWords(lesson, t)}</li>
            ))}
          </ul>
        </>
      )}
      <h4>{t("maskedCopy_heading")}</h4>
      <p class="hint">{t("maskedCopy_why")}</p>
      <CopyPreview copy={copy} t={t} />
      {leftOut > 0 && <p>{t("maskedCopy_leftOut", leftOut)}</p>}
      {isListMissing && <p class="wrong">{t("maskedCopy_listMissing")}</p>}
      {isCut && <p>{t("maskedCopy_cut")}</p>}
      <div class="buttons">
        <button type="button" onClick={save}>
          {t("maskedCopy_save")}
        </button>
        <span role="status">{saved !== undefined && t("maskedCopy_saved", saved)}</span>
      </div>
    </div>
  );
};
