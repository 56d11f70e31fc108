import { SUPPORT_LANGUAGES } from "../model/support-language.ts";
import type { Translate } from "./translate.ts";

/** One entry of a list. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** Countries or languages by their names in the language `locale`, in the order of that language. */
export const namedChoices = (codes: readonly string[], type: "region" | "language", locale: string): Choice[] => {
  const names = new Intl.DisplayNames([locale], { type });
  return codes
    .map((value) => ({ value, words: names.of(value) ?? value }))
    .sort((a, b) => a.words.localeCompare(b.words, locale));
};

/** The languages in which Microsoft gives support. */
export const languageChoices = (t: Translate): Choice[] => namedChoices(SUPPORT_LANGUAGES, "language", t("uiLanguage"));

/** The choices, with the chosen value among them even where this browser does not know it. */
export const withChosen = (choices: readonly Choice[], chosen: string): readonly Choice[] =>
  chosen === "" || choices.some(({ value }) => value === chosen)
    ? choices
    : [...choices, { value: chosen, words: chosen }];
