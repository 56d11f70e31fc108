import { render } from "preact";
import { browser } from "../../platform/browser.ts";
import { azurePage } from "../../portals/azure/page.ts";
import { wordsFor } from "../../portals/words-for.ts";
import { readSettings } from "../../settings/read-settings.ts";
import { watchSettings } from "../../settings/watch-settings.ts";
import { setPageLanguage } from "../../ui/page-language.ts";
import { readMessages } from "../../words/read-messages.ts";
import { translateWith } from "../../words/translate.ts";
import { runSample } from "./run-sample.ts";
import { SampleForm } from "../../settings/sample/sample-form.tsx";

const report = (error: unknown): void => console.error(error);

const start = async (): Promise<void> => {
  const t = translateWith(await readMessages(browser.i18n));
  setPageLanguage(document, t("options_sample"), t);
  const words = wordsFor(azurePage.id, t("uiLanguage"));
  render(<SampleForm words={words} t={t} />, document.body);
  const stop = new AbortController();
  const { settings } = await readSettings(browser.storage);
  const sample = runSample({
    window,
    definitions: azurePage.forms(words),
    settings,
    openOptions: () => void browser.runtime.openOptionsPage().catch(report),
    translate: t,
    signal: stop.signal,
  });
  watchSettings(browser.storage, (reading) => sample.settingsChanged(reading.settings), report, stop.signal);
};

start().catch(report);
