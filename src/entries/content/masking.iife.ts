import { examineDocument } from "../../masked-copy/page/examine-document.ts";
import { shareShadows } from "../../page/elements/shadow-roots.ts";
import { pageLanguage } from "../../page/text/page-language.ts";
import { PANEL_TAG } from "../../panel/host/panel-tag.ts";
import { contentScope } from "./content-scope.ts";

if (contentScope.onBehalf) shareShadows(contentScope.onBehalf.shadows);

/**
 * The background runs it in each frame of a page whose masked copy the person asks for, behind the script that reads
 * the page. Gives an `ExaminedDocument` as JSON: Chromium hands over no value of a script that is nested deeper than
 * 100. https://source.chromium.org/chromium/chromium/src/+/main:content/renderer/v8_value_converter_impl.cc
 */
contentScope.onBehalfMasking = {
  language: () => pageLanguage(window),
  examine: ({ words, texts, hosts }) => {
    const { href } = location;
    const language = pageLanguage(window);
    const page = { document, url: href, frameName: window.name, isTop: window.top === window, language };
    const reading = contentScope.onBehalfExamining?.(words) ?? { found: [], near: [], unknown: [] };
    return JSON.stringify(examineDocument(page, { texts, hosts, skipped: PANEL_TAG }, reading));
  },
};
