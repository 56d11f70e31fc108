/** How the page tools wait; passed in, so that tests need no real time. */
export interface Waiting {
  /** Resolves after `milliseconds`. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/**
 * Interval between two looks, in ms, and the pauses between the first ones: together one interval, as most pages are
 * quick.
 */
const EVERY = 40;
const FIRST = [4, 8, 12, 16];

/**
 * Looks again and again until the answer is not undefined, for at the most `tries` times the usual interval.
 */
export const until = async <T>(
  look: () => T | undefined,
  { pause }: Waiting,
  tries: number,
): Promise<T | undefined> => {
  for (let left = tries; ; left -= 1) {
    for (const wait of left === tries && left > 0 ? FIRST : [EVERY]) {
      const found = look();
      if (found !== undefined || left <= 0) return found;
      await pause(wait);
    }
  }
};
