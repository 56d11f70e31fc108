/** Where a value comes from: the person, a policy, or the broken values that were replaced and are kept aside. */
export const SETTINGS_SOURCES = ["user", "managed", "kept"] as const;
export type SettingsSource = (typeof SETTINGS_SOURCES)[number];

/**
 * What can be wrong with a part of the settings.
 *
 * `unusable`: this setting cannot have such a value. `unknown`: there is no such setting. `namesNobody`: an own
 * tenant without an ID, a domain or a name. `tooMany`: entries beyond the maximum, which are left out.
 */
export const SETTINGS_PROBLEM_KINDS = ["unusable", "unknown", "namesNobody", "tooMany"] as const;
export type SettingsProblemKind = (typeof SETTINGS_PROBLEM_KINDS)[number];
