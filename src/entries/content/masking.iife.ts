import type { Lesson } from "../../lessons/model/lesson.ts";
import { teachWords } from "../../lessons/model/teach-words.ts";
import { examineDocument } from "../../masked-copy/page/examine-document.ts";
import { languageOfWords } from "../../messages/kept-words.ts";
import { TICKET_PORTAL_IDS } from "../../model/portal.ts";
import { shareShadows } from "../../page/elements/shadow-roots.ts";
import { pageLanguage } from "../../page/text/page-language.ts";
import { PANEL_TAG } from "../../panel/host/panel-tag.ts";
import { formsOf } from "../../portals/forms-of.ts";
import { KNOWN_HOSTS, KNOWN_TEXTS } from "../../portals/known-texts.ts";
import { portalOf } from "../../portals/registry.ts";
import { wordsFor } from "../../portals/words-for.ts";
import { contentScope } from "./content-scope.ts";

if (contentScope.onBehalf) shareShadows(contentScope.onBehalf.shadows);

/**
 * The background runs it in each frame of a page whose masked copy the person asks for. Gives an `ExaminedDocument` as
 * JSON: Chromium hands over no value of a script that is nested deeper than 100.
 * https://source.chromium.org/chromium/chromium/src/+/main:content/renderer/v8_value_converter_impl.cc
 */
contentScope.onBehalfMasking = (lessons: readonly Lesson[]): string => {
  const tag = pageLanguage(window);
  const language = languageOfWords(tag);
  const forms = TICKET_PORTAL_IDS.flatMap((portal) => {
    const taught = lessons.filter((one) => one.portal === portal && one.language === language);
    return portalOf(portal).page?.forms(teachWords(wordsFor(portal, language), formsOf(portal), taught)) ?? [];
  });
  const examined = examineDocument(
    { document, url: location.href, frameName: window.name, isTop: window.top === window, language: tag },
    { forms, texts: KNOWN_TEXTS, hosts: KNOWN_HOSTS, skipped: PANEL_TAG },
  );
  return JSON.stringify(examined);
};
