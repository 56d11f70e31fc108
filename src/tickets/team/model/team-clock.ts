import { nextStamp, timeOfStamp } from "./stamp.ts";

/** Maximum time by which another clock, or our own before it was set right, may be ahead and be followed, in ms. */
export const MAX_DRIFT = 10 * 60_000;

/** Whether a stamp is near enough to this machine's time to be followed. */
const isNear = (stamp: string, now: number): boolean => timeOfStamp(stamp) <= now + MAX_DRIFT;

/**
 * The stamp of a change that this machine makes now. A clock that is far ahead, elsewhere or here before it was set
 * right, is not followed: only what is changed on top of its stamps goes beyond them.
 * @param clock the newest stamp that this machine has made or seen
 * @param seen the stamps of what is changed
 */
export const tick = (node: string, now: number, clock: string | undefined, seen: Iterable<string>): string =>
  nextStamp(node, now, clock !== undefined && isNear(clock, now) ? [clock, ...seen] : seen);

/** The clock after a stamp was made or seen. */
export const clockAfter = (clock: string | undefined, stamp: string, now: number): string | undefined => {
  const usable = clock !== undefined && isNear(clock, now) ? clock : undefined;
  if (!isNear(stamp, now)) return usable;
  return usable !== undefined && usable > stamp ? usable : stamp;
};
