import { CONTACT_METHODS } from "../model/contact-details.ts";
import { SUPPORT_LANGUAGES } from "../model/support-language.ts";
import type { Translate } from "../ui/translate.ts";
import { COUNTRY_CODES } from "./country-codes.ts";

/** One entry of a list. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

const named = (codes: readonly string[], type: "region" | "language", locale: string): Choice[] => {
  const names = new Intl.DisplayNames([locale], { type });
  return codes
    .map((value) => ({ value, words: names.of(value) ?? value }))
    .sort((a, b) => a.words.localeCompare(b.words, locale));
};

export const countryChoices = (t: Translate): Choice[] => named(COUNTRY_CODES, "region", t("uiLanguage"));

export const languageChoices = (t: Translate): Choice[] => named(SUPPORT_LANGUAGES, "language", t("uiLanguage"));

export const timeZoneChoices = (): Choice[] =>
  Intl.supportedValuesOf("timeZone").map((value) => ({ value, words: value.replaceAll("_", " ") }));

export const contactMethodChoices = (t: Translate): Choice[] =>
  CONTACT_METHODS.map((value) => ({ value, words: t(`contactMethod_${value}`) }));

/** The choices, with the chosen value among them even where this browser does not know it. */
export const withChosen = (choices: readonly Choice[], chosen: string): readonly Choice[] =>
  chosen === "" || choices.some(({ value }) => value === chosen) ? choices : [...choices, { value: chosen, words: chosen }];
