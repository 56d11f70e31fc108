import type { Translate } from "./translate.ts";

/** A deadline as date and time of this computer's zone. */
export const dueWords = (expirationTime: string, t: Translate): string =>
  new Intl.DateTimeFormat(t("uiLanguage"), { dateStyle: "medium", timeStyle: "short" }).format(new Date(expirationTime));
