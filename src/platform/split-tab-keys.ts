import * as v from "valibot";
import type { StorageArea } from "./stored-item.ts";

/** Before each subject had a key of its own, all that was known of a tab was stored under this and its id. */
const PREFIX = "tab:";

/**
 * Splits what an earlier version knew of tabs into the keys of its subjects, each with the parts that its schema names.
 * A part of another shape is dropped; what a subject already knows is kept.
 * @param schemas by the beginnings of the subjects' keys
 */
export const splitTabKeys = async (
  area: StorageArea,
  schemas: Readonly<Record<string, v.GenericSchema>>,
): Promise<void> => {
  const stored = await area.get(null);
  for (const [key, value] of Object.entries(stored).filter(([one]) => one.startsWith(PREFIX))) {
    const tabId = key.slice(PREFIX.length);
    const parts = Object.entries(schemas).flatMap(([prefix, schema]) => {
      const parsed = v.safeParse(schema, value);
      return parsed.success && !(`${prefix}${tabId}` in stored) ? [[`${prefix}${tabId}`, parsed.output] as const] : [];
    });
    await area.set(Object.fromEntries(parts));
    await area.remove(key);
  }
};
