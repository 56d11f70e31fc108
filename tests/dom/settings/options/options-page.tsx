import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/settings/options/options.css";
import "../../../../src/diagnostics/options/diagnostics.css";
import { render } from "preact";
import { OptionsApp } from "../../../../src/settings/options/options-app.tsx";
import type { Settings } from "../../../../src/settings/settings-schema.ts";
import { setPageLanguage } from "../../../../src/ui/page-language.ts";
import { translationInto } from "../../words/interface-language.ts";
import { storedSource, type StoredOptions } from "./stored-source.ts";

interface OptionsOptions extends StoredOptions {
  readonly language?: "en" | "de";
}

/** The options page of a test over the real settings functions and a store in memory. */
export const openOptions = async ({ language = "en", ...options }: OptionsOptions = {}) => {
  const { source, stored, writes } = storedSource(options);
  const t = translationInto(language);
  setPageLanguage(document, t("options_title"), t);
  render(<OptionsApp source={source} t={t} />, document.body);
  return {
    stored,
    /** How many changes were handed over so far. */
    writes,
    /** A change made elsewhere, as by an answer in a panel. */
    changeElsewhere: (change: Partial<Settings>) => source.write(change),
    close: () => render(null, document.body),
  };
};
