import * as v from "valibot";
import type { Exclusively } from "../platform/exclusively.ts";
import { storedItem, type StorageArea } from "../platform/stored-item.ts";
import { LOG_PROBLEMS_KEY, logProblemSchema, type LogProblemKind } from "../tickets/log-problem.ts";

/** The list of what is wrong with the log, which the pages show; one entry of each kind. */
export interface LogProblems {
  raise(kind: LogProblemKind, detail: string): Promise<void>;
  clear(...kinds: readonly LogProblemKind[]): Promise<void>;
}

export const logProblems = (local: StorageArea, now: () => number, exclusively: Exclusively): LogProblems => {
  const item = storedItem(local, LOG_PROBLEMS_KEY, v.array(logProblemSchema));
  return {
    raise: (kind, detail) =>
      exclusively("problems", async () => {
        const others = ((await item.read()) ?? []).filter((problem) => problem.kind !== kind);
        await item.write([...others, { kind, date: new Date(now()).toISOString(), detail }]);
      }),
    clear: (...kinds) =>
      exclusively("problems", async () => {
        const problems = (await item.read()) ?? [];
        const others = problems.filter(({ kind }) => !kinds.includes(kind));
        if (others.length < problems.length) await item.write(others);
      }),
  };
};
