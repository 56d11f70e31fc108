import type { CDPSession } from "puppeteer-core";

/** How long the extension's own scripts ran in a page, in milliseconds. */
export interface OwnTime {
  readonly total: number;
  /** The longest stretch without a pause, with all that the browser did for it. */
  readonly longest: number;
}

/** Runs something and sees by the profiler how long scripts of extensions ran in the page meanwhile. */
export const ownTimeOf = async (session: CDPSession, work: () => Promise<unknown>): Promise<OwnTime> => {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 200 });
  await session.send("Profiler.start");
  await work();
  const { profile } = await session.send("Profiler.stop");
  const own = new Set<number>();
  const walk = (id: number, inherited: boolean): void => {
    const node = nodes.get(id);
    if (!node) return;
    const is = inherited || node.callFrame.url.startsWith("chrome-extension:");
    if (is) own.add(id);
    for (const child of node.children ?? []) walk(child, is);
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const [root] = profile.nodes;
  if (root) walk(root.id, false);
  // Garbage is collected on behalf of whoever runs, and is listed apart in the profile.
  const collecting = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.functionName === "(garbage collector)").map(({ id }) => id),
  );
  let [total, longest, stretch] = [0, 0, 0];
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const time = (profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    if (own.has(id) || (stretch > 0 && collecting.has(id))) stretch += time;
    else stretch = 0;
    if (stretch > 0) total += time;
    longest = Math.max(longest, stretch);
  }
  return { total, longest };
};
