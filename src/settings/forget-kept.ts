import type { Exclusively } from "../platform/exclusively.ts";
import { withoutKept } from "./problems/kept-problems.ts";
import { BROKEN_SETTINGS_KEY, SETTINGS_KEY, type SettingsAreas } from "./settings-areas.ts";
import type { SettingsProblem } from "./problems/settings-problem.ts";

/** The person discards a broken value that was kept aside: it no longer counts as missing. */
export const forgetKept = (
  areas: Pick<SettingsAreas, "local">,
  problem: SettingsProblem,
  exclusively: Exclusively,
): Promise<void> =>
  exclusively(SETTINGS_KEY, async () => {
    const { [BROKEN_SETTINGS_KEY]: stored } = await areas.local.get(BROKEN_SETTINGS_KEY);
    await areas.local.set({ [BROKEN_SETTINGS_KEY]: withoutKept(stored, problem) });
  });
