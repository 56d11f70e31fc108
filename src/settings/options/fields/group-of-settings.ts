import type { Translate } from "../../../words/translate.ts";
import type { OptionsSource } from "../../options-source.ts";
import type { SettingsReading } from "../../settings-reading.ts";

/** What each group of settings gets. */
export interface GroupOfSettingsProps {
  readonly reading: SettingsReading;
  readonly source: OptionsSource;
  readonly t: Translate;
}
