import type { Translate } from "./translate.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

const formatIn = (language: string): Intl.DateTimeFormat => {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  formats.set(language, format);
  return format;
};

/** A deadline as date and time of this computer's zone. */
export const dueWords = (expirationTime: string, t: Translate): string =>
  formatIn(t("uiLanguage")).format(new Date(expirationTime));
