interface Timer {
  readonly at: number;
  readonly run: () => void;
  readonly every?: number;
}

/** Time that passes only on command: waits of engine and page cost nothing, and come in the same order each time. */
export interface VirtualClock {
  /** Lets time pass, timer by timer, until `milliseconds` are over, none is left, or `isEnough` says so. */
  readonly pass: (milliseconds: number, isEnough?: () => boolean) => Promise<void>;
  readonly now: () => number;
  /** Gives the browser its own clock back. */
  readonly remove: () => void;
}

/** Never goes back, over all clocks of one page: caches go by it. */
let now = performance.now();

const { port1, port2 } = new MessageChannel();
let turned = (): void => undefined;
port1.addEventListener("message", () => turned());
port1.start();

/** A turn of the event loop, without the 4 ms that browsers add to nested timers. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    turned = resolve;
    port2.postMessage(0);
  });

/** Puts the clock in the place of the browser's. */
export const virtualClock = (): VirtualClock => {
  const timers = new Map<number, Timer>();
  const restore: (() => void)[] = [];
  let last = 0;
  const add = (run: () => void, delay = 0, every?: number): number => {
    last += 1;
    timers.set(last, { at: now + Math.max(1, delay), run, ...(every === undefined ? {} : { every }) });
    return last;
  };
  const replace = (owner: object, name: string, value: unknown): void => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    restore.push(() => (own ? Object.defineProperty(owner, name, own) : Reflect.deleteProperty(owner, name)));
    Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  };
  const remove = (id: number): void => void timers.delete(id);
  replace(globalThis, "setTimeout", (run: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) =>
    add(() => run(...given), delay),
  );
  replace(globalThis, "setInterval", (run: () => void, delay = 1) => add(run, delay, Math.max(1, delay)));
  replace(globalThis, "requestAnimationFrame", (run: (time: number) => void) => add(() => run(now), 16));
  for (const name of ["clearTimeout", "clearInterval", "cancelAnimationFrame"]) replace(globalThis, name, remove);
  const start = Date.now() - now;
  replace(performance, "now", () => now);
  replace(Date, "now", () => Math.round(start + now));

  const next = (): [number, Timer] | undefined => {
    let first: [number, Timer] | undefined;
    for (const entry of timers) if (!first || entry[1].at < first[1].at) first = entry;
    return first;
  };
  return {
    pass: async (milliseconds, isEnough = () => false) => {
      const end = now + milliseconds;
      for (;;) {
        await turn();
        const [id, timer] = next() ?? [];
        if (id === undefined || !timer || isEnough()) return;
        if (timer.at > end) break;
        now = Math.max(now, timer.at);
        timers.delete(id);
        if (timer.every !== undefined) timers.set(id, { ...timer, at: now + timer.every });
        timer.run();
      }
      now = Math.max(now, end);
    },
    now: () => now,
    remove: () => {
      for (const undo of restore.splice(0)) undo();
    },
  };
};
