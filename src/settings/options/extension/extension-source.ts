import { browser } from "../../../platform/browser.ts";
import { exclusivelyByLock } from "../../../platform/exclusively.ts";
import { changeSettings } from "../../change-settings.ts";
import { forgetKept } from "../../forget-kept.ts";
import { readSettings } from "../../read-settings.ts";
import { watchSettings } from "../../watch-settings.ts";
import type { OptionsSource } from "../../options-source.ts";

const exclusively = exclusivelyByLock(navigator.locks);

/** The settings as the extension keeps them. */
export const extensionSource = (onError: (error: unknown) => void): OptionsSource => ({
  read: () => readSettings(browser.storage),
  write: (change) => changeSettings(browser.storage, change, exclusively),
  forgetKept: (problem) => forgetKept(browser.storage, problem, exclusively),
  watch: (changed, signal) => watchSettings(browser.storage, changed, onError, signal),
});
