import { BROKEN_SETTINGS_KEY, SETTINGS_KEY } from "./settings-areas.ts";

/** Whether a change of the browser's storage is one of the settings, the person's own or those by policy. */
export const isSettingsChange = (changes: Readonly<Record<string, unknown>>, area: string): boolean =>
  area === "managed" || (area === "local" && (SETTINGS_KEY in changes || BROKEN_SETTINGS_KEY in changes));
