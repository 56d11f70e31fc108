import { useEffect, useState } from "preact/hooks";
import type { LogProblem } from "../../store/store-problem.ts";
import type { PopupSource } from "./requests-source.ts";

/** What is wrong with the log, as long as it is, or until the person has seen it. */
export const useProblems = (source: Pick<PopupSource, "watchProblems">): readonly LogProblem[] => {
  const [problems, setProblems] = useState<readonly LogProblem[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    source.watchProblems((next) => {
      if (!stop.signal.aborted) setProblems(next);
    }, stop.signal);
    return () => stop.abort();
  }, [source]);
  return problems;
};
