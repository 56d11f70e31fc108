import { useEffect, useState } from "preact/hooks";
import type { ShownTeam, TeamSource } from "./team-source.ts";

/** The team as it is now; undefined until that is known. */
export const useTeam = (source: TeamSource): ShownTeam | undefined => {
  const [shown, setShown] = useState<ShownTeam>();
  useEffect(() => {
    const stop = new AbortController();
    source.watch(setShown, stop.signal);
    return () => stop.abort();
  }, [source]);
  return shown;
};
