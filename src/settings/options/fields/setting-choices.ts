import { CONTACT_METHODS } from "../../../contact/contact-methods.ts";
import { namedChoices, type Choice } from "../../../words/choices.ts";
import type { Translate } from "../../../words/translate.ts";
import { COUNTRY_CODES } from "../../../contact/places/country-codes.ts";

export const countryChoices = (t: Translate): Choice[] => namedChoices(COUNTRY_CODES, "region", t("uiLanguage"));

export const timeZoneChoices = (): Choice[] =>
  Intl.supportedValuesOf("timeZone").map((value) => ({ value, words: value.replaceAll("_", " ") }));

export const contactMethodChoices = (t: Translate): Choice[] =>
  CONTACT_METHODS.map((value) => ({ value, words: t(`contactMethod_${value}`) }));
