import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/settings/options/options.css";
import "../../../../src/diagnostics/options/diagnostics.css";
import { type ComponentChild, render } from "preact";
import { setPageLanguage } from "../../../../src/ui/page-language.ts";
import type { Translate } from "../../../../src/words/translate.ts";
import { translationInto } from "../../words/interface-language.ts";

/** One group of the options on a page of its own. */
export const openGroup = (
  language: "en" | "de",
  group: (t: Translate) => ComponentChild,
): { readonly close: () => void } => {
  const t = translationInto(language);
  setPageLanguage(document, t("options_title"), t);
  render(
    <main>
      <h1>{t("options_title")}</h1>
      {group(t)}
    </main>,
    document.body,
  );
  return { close: () => render(null, document.body) };
};
