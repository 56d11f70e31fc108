import { useEffect, useState } from "preact/hooks";
import type { OptionsSource } from "../../options-source.ts";
import type { SettingsReading } from "../../settings-reading.ts";

/** The settings as they are now, wherever they are changed; or why they cannot be read. */
export const useSettings = (
  source: Pick<OptionsSource, "read" | "watch">,
): { readonly reading?: SettingsReading; readonly error?: string } => {
  const [reading, setReading] = useState<SettingsReading>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    const stop = new AbortController();
    source
      .read()
      .then(setReading, (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)));
    source.watch(setReading, stop.signal);
    return () => stop.abort();
  }, [source]);
  return { ...(reading && { reading }), ...(error !== undefined && { error }) };
};
