import { render } from "preact";
import { browser } from "../../platform/browser.ts";
import { setPageLanguage } from "../../ui/page-language.ts";
import { translateWith } from "../../words/translate.ts";
import { extensionSource } from "../../tickets/popup/extension-source.ts";
import { PopupApp } from "../../tickets/popup/popup-app.tsx";
import { readDrafts } from "../../tickets/popup/session-drafts.ts";

const t = translateWith(browser.i18n);
setPageLanguage(document, t("popup_heading"), t);
const drafts = await readDrafts(browser.storage.session);
render(<PopupApp source={extensionSource(drafts)} drafts={drafts} t={t} />, document.body);
