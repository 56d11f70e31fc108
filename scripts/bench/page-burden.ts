import type { Page } from "puppeteer-core";

/** What a page went through while it was watched. */
export interface Measured {
  /** Milliseconds of work on the main thread. */
  readonly busy: number;
  /** The milliseconds beyond 50 of each task that was longer. */
  readonly blocked: number;
  /** Frames of 60 a second that were not drawn. */
  readonly dropped: number;
  /** Megabytes after a garbage collection. */
  readonly heap: number;
}

interface Watching {
  blocked: number;
  drawn: number;
}

/** Puts so many elements into the page and changes something every 50 milliseconds. */
export const burden = (page: Page, nodes: number): Promise<void> =>
  page.evaluate((count) => {
    const box = document.createElement("div");
    box.style.cssText =
      "position:fixed;z-index:-1;inset:auto 0 0 auto;width:300px;height:100px;overflow:hidden;contain:strict";
    for (let row = 0; row < count / 10; row++) {
      const list = document.createElement("ul");
      for (let item = 0; item < 9; item++) list.append(document.createElement("li"));
      box.append(list);
    }
    const ticker = document.createElement("p");
    document.body.append(box, ticker);
    setInterval(() => ticker.replaceChildren(document.createElement("b"), String(performance.now())), 50);
  }, nodes);

/** Watches the page for a while, as it is. */
export const watch = async (page: Page, milliseconds: number): Promise<Measured> => {
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  const metric = async (wanted: string): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  };
  const before = await metric("TaskDuration");
  const [blocked, frames, lasted] = await page.evaluate(async (time) => {
    const watching = window as unknown as Watching;
    [watching.blocked, watching.drawn] = [0, 0];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watching.blocked += duration - 50;
    });
    observer.observe({ type: "longtask" });
    const began = performance.now();
    while (performance.now() - began < time) {
      await new Promise((resolve) => void requestAnimationFrame(resolve));
      watching.drawn += 1;
    }
    observer.disconnect();
    return [watching.blocked, watching.drawn, performance.now() - began] as const;
  }, milliseconds);
  const busy = ((await metric("TaskDuration")) - before) * 1000;
  await session.send("HeapProfiler.collectGarbage");
  const heap = (await metric("JSHeapUsedSize")) / 1e6;
  await session.detach();
  return { busy, blocked, dropped: Math.max(0, (lasted * 60) / 1000 - frames), heap };
};
