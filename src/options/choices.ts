import { CONTACT_METHODS } from "../model/contact-details.ts";
import { namedChoices, type Choice } from "../ui/choices.ts";
import type { Translate } from "../ui/translate.ts";
import { COUNTRY_CODES } from "./country-codes.ts";

export const countryChoices = (t: Translate): Choice[] => namedChoices(COUNTRY_CODES, "region", t("uiLanguage"));

export const timeZoneChoices = (): Choice[] =>
  Intl.supportedValuesOf("timeZone").map((value) => ({ value, words: value.replaceAll("_", " ") }));

export const contactMethodChoices = (t: Translate): Choice[] =>
  CONTACT_METHODS.map((value) => ({ value, words: t(`contactMethod_${value}`) }));
