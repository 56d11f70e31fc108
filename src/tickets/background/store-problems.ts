import type { Exclusively } from "../../platform/exclusively.ts";
import { roomyArea } from "../../platform/roomy-area.ts";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";
import { LOG_PROBLEMS_KEY, logProblemsSchema, type LogProblem, type LogProblemKind } from "../store/store-problem.ts";

/** The list of what is wrong with the log, which the pages show; one entry of each kind. */
export interface LogProblems {
  /** Notes a problem on the disk, in the browser's memory where the disk takes nothing any more, or in our own as the last resort. */
  raise(kind: LogProblemKind, detail: string): Promise<void>;
  clear(...kinds: readonly LogProblemKind[]): Promise<void>;
  /** What is wrong now. */
  kinds(): Promise<readonly LogProblemKind[]>;
}

export interface LogProblemParts {
  readonly local: StorageArea;
  readonly session: StorageArea;
  readonly now: () => number;
  readonly exclusively: Exclusively;
  /** Is told each problem that is noted. */
  readonly onRaised: (kind: LogProblemKind) => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

const listIn = (area: StorageArea) => {
  const item = storedItem(area, LOG_PROBLEMS_KEY, logProblemsSchema);
  const read = async (): Promise<readonly LogProblem[]> => (await item.read()) ?? [];
  return {
    read,
    put: async (problem: LogProblem): Promise<void> =>
      item.write([...(await read()).filter(({ kind }) => kind !== problem.kind), problem]),
    remove: async (kinds: readonly LogProblemKind[]): Promise<void> => {
      const problems = await read();
      const others = problems.filter(({ kind }) => !kinds.includes(kind));
      if (others.length < problems.length) await item.write(others);
    },
  };
};

export const logProblems = ({ local, session, now, exclusively, onRaised }: LogProblemParts): LogProblems => {
  const [onDisk, inMemory] = [listIn(local), listIn(roomyArea(session, { onFull: nothing, onRoom: nothing }))];
  return {
    raise: async (kind, detail) => {
      const problem = { kind, date: new Date(now()).toISOString(), detail };
      await exclusively("problems", () => onDisk.put(problem).catch(() => inMemory.put(problem)));
      await onRaised(kind);
    },
    clear: (...kinds) =>
      exclusively("problems", async () => {
        await inMemory.remove(kinds);
        await onDisk.remove(kinds);
      }),
    kinds: async () => [...(await onDisk.read()), ...(await inMemory.read())].map(({ kind }) => kind),
  };
};
