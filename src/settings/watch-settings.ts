import { readSettings } from "./read-settings.ts";
import { BROKEN_SETTINGS_KEY, SETTINGS_KEY, type SettingsAreas } from "./settings-areas.ts";
import type { SettingsReading } from "./settings-reading.ts";

type ChangeListener = (changes: Record<string, unknown>, areaName: string) => void;

/** The part of the storage API that watching needs. */
export interface SettingsEvents extends SettingsAreas {
  readonly onChanged: { addListener(listener: ChangeListener): void; removeListener(listener: ChangeListener): void };
}

/** Reads the settings again at each change of the person's own or of the policy, until the signal ends it. */
export const watchSettings = (
  storage: SettingsEvents,
  onChange: (reading: SettingsReading) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): void => {
  const listener: ChangeListener = (changes, areaName) => {
    if (
      areaName !== "managed" &&
      !(areaName === "local" && (SETTINGS_KEY in changes || BROKEN_SETTINGS_KEY in changes))
    )
      return;
    readSettings(storage).then(onChange, onError);
  };
  if (signal.aborted) return;
  storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => {
    storage.onChanged.removeListener(listener);
  });
};
