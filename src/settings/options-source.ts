import type { SettingsChange } from "./change-settings.ts";
import type { SettingsProblem } from "./problems/settings-problem.ts";
import type { SettingsReading } from "./settings-reading.ts";

/** All that the options need of the extension around them. */
export interface OptionsSource {
  readonly read: () => Promise<SettingsReading>;
  readonly write: (change: SettingsChange) => Promise<void>;
  /** Discards a broken value that was kept aside. */
  readonly forgetKept: (problem: SettingsProblem) => Promise<void>;
  readonly watch: (changed: (reading: SettingsReading) => void, signal: AbortSignal) => void;
}
