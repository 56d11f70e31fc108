import type { Exclusively } from "../../platform/exclusively.ts";
import { changeSettings } from "../change-settings.ts";
import { planSettings, type SettingsPlan } from "./plan-settings.ts";
import { readSettings } from "../read-settings.ts";
import type { SettingsAreas } from "../settings-areas.ts";

/** Brings settings of a backup into the person's own, and says what became of them. */
export const restoreSettings = async (
  areas: SettingsAreas,
  raw: unknown,
  exclusively: Exclusively,
): Promise<Pick<SettingsPlan, "added" | "changed" | "skipped">> => {
  const { managed } = await readSettings(areas);
  let counts = { added: 0, changed: 0, skipped: 0 };
  await changeSettings(
    areas,
    (user) => {
      const { change, added, changed, skipped } = planSettings(raw, { user, managed });
      counts = { added, changed, skipped };
      return change;
    },
    exclusively,
  );
  return counts;
};
