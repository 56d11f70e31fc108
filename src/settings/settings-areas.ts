import type { StorageArea } from "../platform/stored-item.ts";

/** Where the settings live: the browser's `storage`. */
export interface SettingsAreas {
  readonly local: StorageArea;
  readonly managed: Pick<StorageArea, "get">;
}

/** The key of the person's settings in `storage.local`. */
export const SETTINGS_KEY = "settings";

/** The key of broken parts that were replaced since, in `storage.local`. */
export const BROKEN_SETTINGS_KEY = "settingsBroken";
