import { useEffect, useState } from "preact/hooks";
import type { OpenCounts } from "../store/read/open-counts.ts";
import type { PopupSource } from "../components/hooks/requests-source.ts";

/**
 * Counts after each new list and each minute, but only when nothing more is to be drawn; the list shows trouble
 * by
 * itself.
 */
export const useCounts = (
  source: PopupSource,
  list: unknown,
  isDrawn: boolean,
  now: number,
  keeper: string | undefined,
): OpenCounts | undefined => {
  const [counts, setCounts] = useState<OpenCounts>();
  useEffect(() => {
    if (list === undefined || !isDrawn) return undefined;
    const stop = new AbortController();
    source.count(now, keeper).then(
      (next) => {
        if (!stop.signal.aborted && next.ok) setCounts(next.value);
      },
      (error: unknown) => reportError(error),
    );
    return () => stop.abort();
  }, [source, list, isDrawn, now, keeper]);
  return counts;
};
