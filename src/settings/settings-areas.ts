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

/** Whether a change of the browser's storage is one of the settings, the person's own or those by policy. */
export const isSettingsChange = (changes: Readonly<Record<string, unknown>>, area: string): boolean =>
  area === "managed" || (area === "local" && (SETTINGS_KEY in changes || BROKEN_SETTINGS_KEY in changes));
