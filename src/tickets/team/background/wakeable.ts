/** A sleep that can be ended early. A call to wake while nobody sleeps ends the next sleep at once. */
export interface Wakeable {
  /** @param ms how long at most; for ever where there is none */
  sleep(ms?: number): Promise<void>;
  wake(): void;
}

/** @param signal ends each sleep */
export const wakeable = (setTimer: (work: () => void, ms: number) => () => void, signal: AbortSignal): Wakeable => {
  let isAwake = false;
  const sleepers = new Set<() => void>();
  const wake = (): void => {
    isAwake = sleepers.size === 0;
    for (const end of sleepers) end();
  };
  signal.addEventListener("abort", wake);
  return {
    wake,
    sleep: (ms) =>
      new Promise((resolve) => {
        if (isAwake || signal.aborted) {
          isAwake = false;
          resolve();
          return;
        }
        const cancel = ms === undefined ? undefined : setTimer(() => end(), ms);
        const end = (): void => {
          sleepers.delete(end);
          cancel?.();
          resolve();
        };
        sleepers.add(end);
      }),
  };
};
