import { REPLIES_TO_PAGES } from "../../../messages/page-replies.ts";
import { sendWith } from "../../../messages/send.ts";
import { browser } from "../../../platform/browser.ts";
import { exclusivelyByLock } from "../../../platform/exclusively.ts";
import { changeSettings } from "../../change-settings.ts";
import { forgetKept } from "../../forget-kept.ts";
import { readSettings } from "../../read-settings.ts";
import type { SettingsReading } from "../../settings-reading.ts";
import { watchSettings } from "../../watch-settings.ts";
import type { OptionsSource } from "../../options-source.ts";
import { watchLeaving } from "./watch-leaving.ts";

const exclusively = exclusivelyByLock(navigator.locks);
const send = sendWith(browser, REPLIES_TO_PAGES);

/**
 * The settings as the extension keeps them. A page that is being closed has no time to write: it hands the change over
 * to the background in the same moment, made from the settings as it last saw them.
 */
export const extensionSource = (onError: (error: unknown) => void): OptionsSource => {
  const isLeaving = watchLeaving(window);
  let seen: SettingsReading | undefined;
  return {
    read: async () => {
      seen = await readSettings(browser.storage);
      return seen;
    },
    write: async (change) => {
      const parts = seen && (typeof change === "function" ? change(seen.user) : change);
      // The next change may come before the browser tells of this one.
      if (seen) seen = { ...seen, user: { ...seen.user, ...parts } };
      if (!isLeaving() || parts === undefined) return changeSettings(browser.storage, change, exclusively);
      const result = await send("saveSettings", { parts: { ...parts } });
      if (!result.ok) throw new Error(result.error.message);
    },
    forgetKept: (problem) => forgetKept(browser.storage, problem, exclusively),
    watch: (changed, signal) =>
      watchSettings(
        browser.storage,
        (reading) => {
          seen = reading;
          changed(reading);
        },
        onError,
        signal,
      ),
  };
};
