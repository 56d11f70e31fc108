import type { Translate } from "../words/translate.ts";

/** Sets the language of a page of ours, for screen readers, hyphenation and the order of writing. */
export const setPageLanguage = (document: Document, title: string, t: Translate): void => {
  document.documentElement.lang = t("uiLanguage");
  document.documentElement.dir = t("uiDirection");
  document.title = title;
};
