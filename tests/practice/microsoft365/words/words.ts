import data from "../../../../data/labels/microsoft365.json";
import type { Microsoft365PracticeConfig } from "../config.ts";
import type { FormWord } from "./form-word.ts";
import { ownEnglish, type OwnWord } from "./own-english.ts";
import { ownTranslations } from "./own-translations.ts";

/** A key of the label data. */
export type KnownWord = FormWord | keyof (typeof data)["en"];

export type Word = KnownWord | OwnWord;

/** Gives the text of a key in one language. */
export type Words = (key: Word) => string;

const labels = data as unknown as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const known = (language: string, key: string, variant: number): string | undefined => {
  const texts = labels[language]?.[key];
  return texts?.[Math.min(variant, texts.length - 1)];
};

/** All languages of the label data. */
export const languages: readonly string[] = Object.keys(labels).filter((key) => !key.startsWith("_"));

/** Whether a language is written from right to left. */
export const isRightToLeft = (language: string): boolean => ["he", "ar"].includes(language);

/** The portal's words: known translations first, then our own where wanted, then English. */
export const wordsOf = ({
  language,
  unknownLabels,
  labelVariant,
}: Pick<Microsoft365PracticeConfig, "language" | "unknownLabels" | "labelVariant">): Words => {
  const own: Readonly<Record<string, string>> =
    (unknownLabels === "translated" ? ownTranslations[language] : undefined) ?? {};
  const english: Readonly<Record<string, string>> = ownEnglish;
  return (key) => known(language, key, labelVariant) ?? own[key] ?? known("en", key, 0) ?? english[key] ?? key;
};
