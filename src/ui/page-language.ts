import type { Translate } from "../words/translate.ts";

/** Sets the language, direction and title of a page of ours, for screen readers and hyphenation. */
export const setPageLanguage = (document: Document, title: string, t: Translate): void => {
  document.documentElement.lang = t("uiLanguage");
  document.documentElement.dir = t("uiDirection");
  document.title = title;
};
