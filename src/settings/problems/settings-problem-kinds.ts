/** Where settings come from: the person, a policy, or aside, where broken values are kept that were replaced since. */
export const SETTINGS_SOURCES = ["user", "managed", "kept"] as const;
export type SettingsSource = (typeof SETTINGS_SOURCES)[number];

/**
 * What can be wrong with a part of the settings.
 *
 * `unusable`: it is no value that this setting may have. `unknown`: there is no such setting. `namesNobody`: an own
 * tenant without an ID, a domain or a name. `tooMany`: entries beyond the maximum, which are left out.
 */
export const SETTINGS_PROBLEM_KINDS = ["unusable", "unknown", "namesNobody", "tooMany"] as const;
export type SettingsProblemKind = (typeof SETTINGS_PROBLEM_KINDS)[number];
