import { useCallback, useEffect, useState } from "preact/hooks";
import type { SettingsChange } from "../settings/change-settings.ts";
import type { OptionsSource } from "./options-source.ts";

const SHOWN_FOR = 4000;

/** How the last saving of a group went; `turn` makes two in a row two events. */
export interface Saving {
  readonly turn: number;
  readonly error?: string;
}

export interface Saver {
  readonly save: (change: SettingsChange) => void;
  readonly saving: Saving | undefined;
}

/** Saves changes of one group of settings, and tells how it went for some seconds; an error stays. */
export const useSaving = (source: OptionsSource): Saver => {
  const [saving, setSaving] = useState<Saving>();
  const save = useCallback(
    (change: SettingsChange): void => {
      source.write(change).then(
        () => setSaving((last) => ({ turn: (last?.turn ?? 0) + 1 })),
        (error: unknown) =>
          setSaving((last) => ({ turn: (last?.turn ?? 0) + 1, error: error instanceof Error ? error.message : String(error) })),
      );
    },
    [source],
  );
  useEffect(() => {
    if (saving === undefined || saving.error !== undefined) return undefined;
    const timer = setTimeout(() => setSaving(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [saving]);
  return { save, saving };
};
