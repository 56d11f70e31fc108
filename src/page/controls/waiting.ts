/** How the page tools wait; passed in, so that tests need no real time. */
export interface Waiting {
  /** Resolves after `milliseconds`. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Looks again and again until the answer is not undefined, at the most `tries` times with a pause between them. */
export const until = async <T>(
  look: () => T | undefined,
  { pause }: Waiting,
  tries: number,
  every = 40,
): Promise<T | undefined> => {
  for (let left = tries; ; left -= 1) {
    const found = look();
    if (found !== undefined) return found;
    if (left <= 0) return undefined;
    await pause(every);
  }
};
