import { useCallback, useEffect, useState } from "preact/hooks";
import type { Kept, TicketsSource } from "../source/tickets-source.ts";
import type { Density } from "../source/density.ts";
import type { SavedView } from "../source/saved-views.ts";

export interface KeptState extends Kept {
  readonly setDensity: (density: Density) => void;
  /** Changes the views as they are stored now: another page may have changed them too. */
  readonly changeViews: (change: (views: readonly SavedView[]) => readonly SavedView[]) => void;
  readonly error?: string;
}

const FIRST: Kept = { views: [], density: "comfortable" };

/** How the person likes the page: read once, and written at each change. */
export const useKept = (source: Pick<TicketsSource, "readKept" | "writeKept">): KeptState => {
  const [kept, setKept] = useState(FIRST);
  const [error, setError] = useState<string>();
  const fail = useCallback(
    (reason: unknown): void => setError(reason instanceof Error ? reason.message : String(reason)),
    [],
  );
  useEffect(() => {
    source.readKept().then(setKept, fail);
  }, [source, fail]);
  const setDensity = (density: Density): void => {
    setKept((before) => ({ ...before, density }));
    source.writeKept({ density }).then(() => setError(undefined), fail);
  };
  const changeViews = (change: (views: readonly SavedView[]) => readonly SavedView[]): void => {
    const write = async (): Promise<void> => {
      const views = change((await source.readKept()).views);
      setKept((before) => ({ ...before, views }));
      await source.writeKept({ views });
      setError(undefined);
    };
    write().catch(fail);
  };
  return { ...kept, setDensity, changeViews, ...(error !== undefined && { error }) };
};
