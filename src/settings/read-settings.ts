import { keptProblems } from "./problems/kept-problems.ts";
import { BROKEN_SETTINGS_KEY, SETTINGS_KEY, type SettingsAreas } from "./settings-areas.ts";
import type { SettingsProblem } from "./problems/settings-problem.ts";
import { readingOf, type SettingsReading } from "./settings-reading.ts";

/** Firefox rejects where no policy is set, in these words; Chromium gives an empty object (browsers.md 3). */
const NO_POLICY = /managed storage manifest not found/i;

const readPolicy = async ({ managed }: SettingsAreas): Promise<{ raw: unknown; problems: SettingsProblem[] }> => {
  try {
    return { raw: await managed.get(null), problems: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      raw: undefined,
      problems: NO_POLICY.test(message) ? [] : [{ source: "managed", kind: "unusable", path: [], value: message }],
    };
  }
};

/** Reads the settings in force. What is broken is among the problems, and has its default instead. */
export const readSettings = async (areas: SettingsAreas): Promise<SettingsReading> => {
  const [stored, policy] = await Promise.all([areas.local.get([SETTINGS_KEY, BROKEN_SETTINGS_KEY]), readPolicy(areas)]);
  return readingOf(stored[SETTINGS_KEY], policy.raw, [
    ...policy.problems,
    ...keptProblems(stored[BROKEN_SETTINGS_KEY]),
  ]);
};
