import * as v from "valibot";
import { storedItem, type StorageArea } from "../../../platform/stored-item.ts";
import { STORE_PROBLEMS_KEY, storeProblemsSchema, type StoreProblem } from "../../store/store-problem.ts";
import type { StorageEvents } from "../../store/store-marker.ts";

/** By kind: the date of the problem that the person has seen last. */
const SEEN_KEY = "logProblemsSeen";

interface ProblemStorage {
  readonly local: StorageArea;
  readonly session: StorageArea;
  readonly onChanged: StorageEvents;
}

export interface ExtensionProblems {
  /** Gives the problems that the person has not seen yet, now and at each change, until the signal ends it. */
  readonly watch: (changed: (problems: readonly StoreProblem[]) => void, signal: AbortSignal) => void;
  readonly markSeen: (problem: StoreProblem) => Promise<void>;
}

/** The problems that the background has noted. Which of them were seen is kept apart: the list is the background's. */
export const extensionProblems = ({ local, session, onChanged }: ProblemStorage): ExtensionProblems => {
  const [onDisk, inMemory] = [local, session].map((area) => storedItem(area, STORE_PROBLEMS_KEY, storeProblemsSchema));
  const seen = storedItem(local, SEEN_KEY, v.record(v.string(), v.string()));
  const unseen = async (): Promise<StoreProblem[]> => {
    const [written, kept, dates] = await Promise.all([onDisk?.read(), inMemory?.read(), seen.read()]);
    const problems = new Map([...(written ?? []), ...(kept ?? [])].map((problem) => [problem.kind, problem]));
    return [...problems.values()].filter(({ kind, date }) => date > (dates?.[kind] ?? ""));
  };
  return {
    watch: (changed, signal) => {
      const show = (): void => {
        unseen().then(changed, () => changed([]));
      };
      const listener = (changes: Record<string, unknown>, area: string): void => {
        if (area !== "managed" && (STORE_PROBLEMS_KEY in changes || SEEN_KEY in changes)) show();
      };
      onChanged.addListener(listener);
      signal.addEventListener("abort", () => onChanged.removeListener(listener));
      show();
    },
    markSeen: async ({ kind, date }) => seen.write({ ...(await seen.read()), [kind]: date }),
  };
};
