/** Runs a task while no other one of the same name runs, and gives its result. */
export type Exclusively = <T>(name: string, task: () => Promise<T>) => Promise<T>;

/** Exclusion across all pages and the background of the extension, by Web Locks. */
export const exclusivelyByLock =
  (locks: Pick<LockManager, "request">): Exclusively =>
  (name, task) =>
    locks.request(`on-behalf:${name}`, task);

/** Exclusion within this one context: tasks of one name run one after the other, in order, whatever becomes of them. */
export const exclusivelyInOrder = (): Exclusively => {
  const tails = new Map<string, Promise<unknown>>();
  return (name, task) => {
    const result = (tails.get(name) ?? Promise.resolve()).then(task);
    const tail = result.then(
      () => undefined,
      () => undefined, // the caller has `result` and with it the error; the next task must run all the same
    );
    tails.set(name, tail);
    void tail.then(() => tails.get(name) === tail && tails.delete(name));
    return result;
  };
};
