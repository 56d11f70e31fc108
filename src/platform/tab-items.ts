import type * as v from "valibot";
import type { Exclusively } from "./exclusively.ts";
import { storedItem, type StorageArea } from "./stored-item.ts";

/** The tabs of which something is known. */
export interface TabKeys {
  /** Those of which anything is stored, or is being written at this moment. */
  ids(): Promise<number[]>;
  remove(tabId: number): Promise<void>;
}

/** What one subject knows of each tab, under a key of its own; each is reached by its tab's id only. */
export interface TabItem<T> extends TabKeys {
  /** What is known of a tab; the empty state where that is nothing, or has not the right shape. */
  read(tabId: number): Promise<T>;
  /** The same after every change that has begun. */
  settled(tabId: number): Promise<T>;
  /** Changes what is known of one tab; changes of one tab wait for each other. The empty state is not stored. */
  update(tabId: number, change: (state: T) => T | Promise<T>): Promise<T>;
  /** The same where the change gives more than the new state. */
  step<R extends { readonly state: T }>(tabId: number, change: (state: T) => R | Promise<R>): Promise<R>;
}

/** @param prefix of the key, before the tab's id; `empty` is the state of a tab of which nothing was reported */
export const tabItem = <S extends v.GenericSchema>(
  area: StorageArea,
  prefix: string,
  schema: S,
  empty: v.InferOutput<S>,
  exclusively: Exclusively,
): TabItem<v.InferOutput<S>> => {
  type T = v.InferOutput<S>;
  const item = (tabId: number) => storedItem(area, `${prefix}${tabId}`, schema);
  const inTurn = <R>(tabId: number, task: () => Promise<R>): Promise<R> => exclusively(`${prefix}${tabId}`, task);
  const read = async (tabId: number): Promise<T> => (await item(tabId).read()) ?? empty;
  // A first state that is made of settings which change meanwhile must be found to be made again.
  const changing: number[] = [];
  const step = <R extends { readonly state: T }>(tabId: number, change: (state: T) => R | Promise<R>): Promise<R> =>
    inTurn(tabId, async () => {
      changing.push(tabId);
      try {
        const before = await read(tabId);
        const result = await change(before);
        if (result.state === before) return result;
        await (result.state === empty ? item(tabId).remove() : item(tabId).write(result.state));
        return result;
      } finally {
        changing.splice(changing.indexOf(tabId), 1);
      }
    });
  return {
    read,
    settled: (tabId) => inTurn(tabId, () => read(tabId)),
    step,
    update: async (tabId, change) => (await step(tabId, async (before) => ({ state: await change(before) }))).state,
    remove: (tabId) => inTurn(tabId, () => item(tabId).remove()),
    ids: async () => {
      const now = [...changing];
      const keys = Object.keys(await area.get(null));
      const stored = keys.filter((one) => one.startsWith(prefix)).map((one) => Number(one.slice(prefix.length)));
      return [...new Set([...stored, ...now])];
    },
  };
};

/** What several subjects know of tabs, as one. */
export const together = (subjects: readonly TabKeys[]): TabKeys => ({
  ids: async () => [...new Set((await Promise.all(subjects.map((one) => one.ids()))).flat())],
  remove: async (tabId) => {
    await Promise.all(subjects.map((one) => one.remove(tabId)));
  },
});

/** Forgets tabs that are not open: of one that is closed while no background runs nobody may hear. */
export const forgetClosed = async (keys: TabKeys, open: () => Promise<readonly number[]>): Promise<void> => {
  // First those that are known: one that is opened meanwhile is none of them.
  const known = await keys.ids();
  const here = new Set(await open());
  await Promise.all(known.filter((id) => !here.has(id)).map((id) => keys.remove(id)));
};
