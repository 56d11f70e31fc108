import { render } from "preact";
import { AccessNotice } from "../../access/components/access-notice.tsx";
import { extensionAccess } from "../../access/components/extension-access.ts";
import { browser } from "../../platform/browser.ts";
import { extensionWelcome } from "../../settings/welcome/extension-welcome.ts";
import { WelcomeApp } from "../../settings/welcome/welcome-app.tsx";
import { setPageLanguage } from "../../ui/page-language.ts";
import { readMessages } from "../../words/read-messages.ts";
import { translateWith } from "../../words/translate.ts";

const t = translateWith(await readMessages(browser.i18n));
setPageLanguage(document, t("welcome_title"), t);
const report = (error: unknown): void => console.error(error);
const openSample = (): void => {
  browser.tabs.create({ url: browser.runtime.getURL("src/entries/sample-form/index.html") }).catch(report);
};
render(
  <WelcomeApp source={extensionWelcome(report, openSample)} at={location.hash.slice(1)} t={t}>
    <AccessNotice source={extensionAccess(report)} t={t} />
  </WelcomeApp>,
  document.body,
);
