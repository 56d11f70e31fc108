import { instantAt } from "../../model/instant.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import { roomyArea } from "../../platform/roomy-area.ts";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";
import {
  STORE_PROBLEMS_KEY,
  storeProblemsSchema,
  type NewStoreProblem,
  type StoreProblem,
  type StoreProblemKind,
} from "../store/store-problem.ts";

/** The list of what is wrong with the ticket store, which the pages show; one entry of each kind. */
export interface StoreProblems {
  /** Notes a problem on the disk, in the browser's memory where the disk is full, or in our own as the last resort. */
  raise(problem: NewStoreProblem): Promise<void>;
  clear(...kinds: readonly StoreProblemKind[]): Promise<void>;
  /** What is wrong now. */
  kinds(): Promise<readonly StoreProblemKind[]>;
}

export interface StoreProblemDeps {
  readonly local: StorageArea;
  readonly session: StorageArea;
  readonly now: () => number;
  readonly exclusively: Exclusively;
  /** Called for each problem that is noted. */
  readonly onRaised: (kind: StoreProblemKind) => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

const listIn = (area: StorageArea) => {
  const item = storedItem(area, STORE_PROBLEMS_KEY, storeProblemsSchema);
  const read = async (): Promise<readonly StoreProblem[]> => (await item.read()) ?? [];
  return {
    read,
    put: async (problem: StoreProblem): Promise<void> =>
      item.write([...(await read()).filter(({ kind }) => kind !== problem.kind), problem]),
    remove: async (kinds: readonly StoreProblemKind[]): Promise<void> => {
      const problems = await read();
      const others = problems.filter(({ kind }) => !kinds.includes(kind));
      if (others.length < problems.length) await item.write(others);
    },
  };
};

export const storeProblems = ({ local, session, now, exclusively, onRaised }: StoreProblemDeps): StoreProblems => {
  const [onDisk, inMemory] = [listIn(local), listIn(roomyArea(session, { onFull: nothing, onRoom: nothing }))];
  return {
    raise: async (noticed) => {
      const problem = { ...noticed, date: instantAt(now()) };
      await exclusively("problems", () => onDisk.put(problem).catch(() => inMemory.put(problem)));
      await onRaised(noticed.kind);
    },
    clear: (...kinds) =>
      exclusively("problems", async () => {
        await inMemory.remove(kinds);
        await onDisk.remove(kinds);
      }),
    kinds: async () => [...(await onDisk.read()), ...(await inMemory.read())].map(({ kind }) => kind),
  };
};
