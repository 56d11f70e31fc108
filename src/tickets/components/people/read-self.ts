import { personName } from "../../../contact/person-name.ts";
import { readSettings } from "../../../settings/read-settings.ts";
import type { SettingsAreas } from "../../../settings/settings-areas.ts";

/** What the person is called in their contact details; undefined where these name nobody. */
export const readSelf = async (areas: SettingsAreas): Promise<string | undefined> =>
  personName((await readSettings(areas)).settings.contactDetails);
