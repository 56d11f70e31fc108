/** What came of something that may fail for a reason that is expected: a value, or the trouble. A bug throws. */
export type Outcome<T, Trouble> = { readonly ok: true; readonly value: T } | Failed<Trouble>;

/** It did not work, and why. */
export interface Failed<Trouble> {
  readonly ok: false;
  readonly trouble: Trouble;
}

export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const failed = <Trouble>(trouble: Trouble): Failed<Trouble> => ({ ok: false, trouble });
