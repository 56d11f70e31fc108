import { render } from "preact";
import { browser } from "../platform/browser.ts";
import { setPageLanguage } from "../ui/page-language.ts";
import { translateWith } from "../ui/translate.ts";
import { extensionSource } from "./extension-source.ts";
import { OptionsApp } from "./options-app.tsx";

const t = translateWith(browser.i18n);
setPageLanguage(document, t("options_title"), t);
const source = extensionSource((error) => console.error("The settings cannot be read again", error));
render(<OptionsApp source={source} t={t} />, document.body);
