import type { Translate } from "../words/translate.ts";

/** Tells a page of ours which language it speaks, for screen readers, hyphenation and the order of writing. */
export const setPageLanguage = (document: Document, title: string, t: Translate): void => {
  document.documentElement.lang = t("uiLanguage");
  document.documentElement.dir = t("uiDirection");
  document.title = title;
};
