import { useEffect, useState } from "preact/hooks";
import type { StoreProblem } from "../../store/store-problem.ts";
import type { PopupSource } from "./requests-source.ts";

/** What is wrong with the ticket store, as long as it is, or until the person has seen it. */
export const useProblems = (source: Pick<PopupSource, "watchProblems">): readonly StoreProblem[] => {
  const [problems, setProblems] = useState<readonly StoreProblem[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    source.watchProblems((next) => {
      if (!stop.signal.aborted) setProblems(next);
    }, stop.signal);
    return () => stop.abort();
  }, [source]);
  return problems;
};
