import { useCallback, useEffect, useState } from "preact/hooks";
import type { SettingsChange } from "../../change-settings.ts";
import type { OptionsSource } from "../../options-source.ts";

/** How long "Saved" is shown, in ms. */
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

/** Says for some seconds that something was saved; an error stays. */
export const useSavingWords = () => {
  const [saving, setSaving] = useState<Saving>();
  const saved = useCallback(() => setSaving((last) => ({ turn: (last?.turn ?? 0) + 1 })), []);
  const failed = useCallback(
    (error: unknown) =>
      setSaving((last) => ({
        turn: (last?.turn ?? 0) + 1,
        error: error instanceof Error ? error.message : String(error),
      })),
    [],
  );
  useEffect(() => {
    if (saving === undefined || saving.error !== undefined) return undefined;
    const timer = setTimeout(() => setSaving(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [saving]);
  return { saving, saved, failed };
};

/** Saves changes of one group of settings, and says how it went. */
export const useSaving = (source: OptionsSource): Saver => {
  const { saving, saved, failed } = useSavingWords();
  const save = useCallback(
    (change: SettingsChange): void => void source.write(change).then(saved, failed),
    [source, saved, failed],
  );
  return { save, saving };
};
