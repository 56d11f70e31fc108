import { personName } from "../../../contact/person-name.ts";
import { readSettings } from "../../../settings/read-settings.ts";
import type { SettingsAreas } from "../../../settings/settings-areas.ts";
import type { Self } from "../hooks/requests-source.ts";

/** The person, as the settings have them. */
export const readSelf = async (areas: SettingsAreas): Promise<Self> => {
  const { contactDetails, team } = (await readSettings(areas)).settings;
  return { name: personName(contactDetails), isInTeam: team?.on === true };
};
