import type { MaskedDocument } from "../../../src/masked-copy/model/masked-copy.ts";
import { copyOfPage } from "./copy-page.ts";

declare global {
  interface Window {
    /** A masked copy of this document. */
    maskedCopyHere: () => MaskedDocument;
    /** A masked copy of a drawn page, as if it were at an address. */
    maskedCopyOf: (html: string, url: string, language: string) => MaskedDocument;
  }
}

const languageHere = (): string => document.documentElement.lang || "en";

window.maskedCopyHere = () =>
  copyOfPage({ url: location.href, frameName: window.name, language: languageHere() }, [], window.top === window);

window.maskedCopyOf = (html, url, language) => {
  document.documentElement.lang = language;
  document.body.innerHTML = html;
  return copyOfPage({ url, frameName: "", language });
};
