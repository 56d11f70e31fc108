/** Answers whether one more repair may be made. */
export type RestoreBudget = (now: number) => boolean;

/**
 * Counts repairs, so that we never fight a page without end: at most `limit` within `period` milliseconds.
 * Once spent it stays spent.
 */
export const restoreBudget = (limit = 10, period = 10_000): RestoreBudget => {
  let times: number[] = [];
  let spent = false;
  return (now) => {
    times = times.filter((time) => now - time < period);
    spent ||= times.length >= limit;
    if (!spent) times.push(now);
    return !spent;
  };
};
