import * as v from "valibot";
import type { Exclusively } from "../platform/exclusively.ts";
import { withKept } from "./problems/kept-problems.ts";
import { BROKEN_SETTINGS_KEY, SETTINGS_KEY, type SettingsAreas } from "./settings-areas.ts";
import { isRecord } from "./problems/settings-problem.ts";
import { readingOf } from "./settings-reading.ts";
import { settingsPartsSchema, type Settings } from "./settings-schema.ts";

export type SettingsChange = Partial<Settings> | ((user: Settings) => Partial<Settings>);

const checked = (change: Partial<Settings>): Partial<Settings> => {
  const parsed = v.safeParse(settingsPartsSchema, change);
  if (!parsed.success) throw new TypeError(v.summarize(parsed.issues));
  return parsed.output;
};

/**
 * Changes parts of the person's own settings and leaves the others alone, those of a later version too. A broken value
 * that is replaced by it is moved aside and not lost.
 * @param change the new parts, or how to make them from the person's present ones
 * @param exclusively keeps two pages from overwriting each other's change
 * @throws TypeError where a change does not have the shape of settings: a bug of ours; the stored ones stay as they are
 */
export const changeSettings = (areas: SettingsAreas, change: SettingsChange, exclusively: Exclusively): Promise<void> =>
  exclusively(SETTINGS_KEY, async () => {
    const { [SETTINGS_KEY]: raw, [BROKEN_SETTINGS_KEY]: kept } = await areas.local.get([
      SETTINGS_KEY,
      BROKEN_SETTINGS_KEY,
    ]);
    const { user, problems } = readingOf(raw, undefined);
    const parts = checked(typeof change === "function" ? change(user) : change);
    const replaced = problems.filter(({ path: [part] }) => part === undefined || Object.hasOwn(parts, part));
    await areas.local.set({
      [SETTINGS_KEY]: { ...(isRecord(raw) ? raw : {}), ...parts },
      ...(replaced.length > 0 && { [BROKEN_SETTINGS_KEY]: withKept(kept, replaced) }),
    });
  });
