import type { SettingsChange } from "../settings/change-settings.ts";
import type { SettingsReading } from "../settings/settings-reading.ts";

/** All that the options need of the extension around them. */
export interface OptionsSource {
  readonly read: () => Promise<SettingsReading>;
  readonly write: (change: SettingsChange) => Promise<void>;
  readonly watch: (changed: (reading: SettingsReading) => void, signal: AbortSignal) => void;
}
