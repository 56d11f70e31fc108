import { cs } from "./languages/cs.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { fr } from "./languages/fr.ts";
import { it } from "./languages/it.ts";
import { ja } from "./languages/ja.ts";
import { ko } from "./languages/ko.ts";
import { nl } from "./languages/nl.ts";
import { pl } from "./languages/pl.ts";
import { pt } from "./languages/pt.ts";
import { ru } from "./languages/ru.ts";
import { sv } from "./languages/sv.ts";
import { zh } from "./languages/zh.ts";
import type { NativeWords } from "./native-words.ts";

const WORDS = {
  en,
  de,
  fr,
  es,
  it,
  nl,
  "pt-BR": pt,
  pl,
  ja,
  ru,
  sv,
  cs,
  ko,
  "zh-Hans": zh,
} as const satisfies Readonly<Record<string, NativeWords>>;

/** The languages of drawn pages, as the label data name them, with the weight of each. */
export const LANGUAGES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.keys(WORDS).map((language) => [language, 2])),
  en: 16,
  de: 4,
  fr: 3,
  es: 3,
  ja: 3,
};

/** The native words of a language. */
export const wordsOf = (language: string): NativeWords => WORDS[language as keyof typeof WORDS];
