import type { OptionsSource } from "../../../../src/settings/options-source.ts";
import { exclusivelyInOrder } from "../../../../src/platform/exclusively.ts";
import { changeSettings } from "../../../../src/settings/change-settings.ts";
import { forgetKept } from "../../../../src/settings/forget-kept.ts";
import { BROKEN_SETTINGS_KEY } from "../../../../src/settings/settings-areas.ts";
import { readSettings } from "../../../../src/settings/read-settings.ts";
import type { Settings } from "../../../../src/settings/settings-schema.ts";
import type { SettingsReading } from "../../../../src/settings/settings-reading.ts";

export interface StoredOptions {
  readonly settings?: Partial<Settings> | Record<string, unknown>;
  readonly policy?: Partial<Settings> | Record<string, unknown>;
  /** Broken values that were replaced. */
  readonly kept?: readonly { readonly path: readonly (number | string)[]; readonly value: unknown }[];
  readonly failing?: boolean;
}

/** The settings of a test: the real functions over a store in memory. */
export const storedSource = ({ settings = {}, policy = {}, kept, failing = false }: StoredOptions = {}) => {
  const store: Record<string, unknown> = { settings, ...(kept && { [BROKEN_SETTINGS_KEY]: kept }) };
  const areas = {
    local: {
      get: async () => structuredClone(store),
      set: async (items: Record<string, unknown>) => {
        if (failing) throw new Error("disk full");
        Object.assign(store, structuredClone(items));
      },
      remove: async () => undefined,
    },
    managed: { get: async () => ({ ...policy }) as Record<string, unknown> },
  };
  const watchers = new Set<(reading: SettingsReading) => void>();
  const tell = async (): Promise<void> => {
    const reading = await readSettings(areas);
    for (const changed of watchers) changed(reading);
  };
  const exclusively = exclusivelyInOrder();
  let writes = 0;
  const source: OptionsSource = {
    read: () => readSettings(areas),
    write: async (change) => {
      writes += 1;
      await changeSettings(areas, change, exclusively);
      await tell();
    },
    forgetKept: async (problem) => {
      await forgetKept(areas, problem, exclusively);
      await tell();
    },
    watch: (changed, signal) => {
      watchers.add(changed);
      signal.addEventListener("abort", () => watchers.delete(changed));
    },
  };
  return { source, writes: () => writes, stored: async (): Promise<Settings> => (await readSettings(areas)).user };
};
