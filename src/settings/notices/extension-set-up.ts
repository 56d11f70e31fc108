import { browser } from "../../platform/browser.ts";
import type { SetUpPart } from "../missing-set-up.ts";
import { readSettings } from "../read-settings.ts";
import { watchSettings } from "../watch-settings.ts";
import type { SetUpSource } from "./set-up-notice.tsx";

/** The welcome page, and its step for each part. */
const PAGES: Readonly<Record<SetUpPart, string>> = {
  contactDetails: "src/entries/welcome/index.html#details",
  ownTenants: "src/entries/welcome/index.html#organization",
};

/**
 * What is missing of the settings, as the extension keeps them.
 * @param opened follows when the page is open
 */
export const extensionSetUp = (opened: () => void, onError: (error: unknown) => void): SetUpSource => ({
  read: () => readSettings(browser.storage),
  watch: (changed, signal) => watchSettings(browser.storage, changed, onError, signal),
  complete: (part) => void browser.tabs.create({ url: browser.runtime.getURL(PAGES[part]) }).then(opened, onError),
});
