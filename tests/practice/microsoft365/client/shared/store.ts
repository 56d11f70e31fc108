import { useEffect, useReducer } from "react";

/** State outside React, that tests can read and every age of React can show. */
export interface Store<State extends object> {
  get(): State;
  set(changes: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

/** Makes a store. */
export const createStore = <State extends object>(initial: State): Store<State> => {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (changes) => {
      state = { ...state, ...changes };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** The store's state, shown anew whenever it changes. */
export const useStore = <State extends object>(store: Store<State>): State => {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.subscribe(renderAgain), [store]);
  return store.get();
};
