import fc from "fast-check";

/** It or nothing, by weight out of ten. */
export const some = <T>(arbitrary: fc.Arbitrary<T>, weight: number): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 10 - weight, arbitrary: fc.constant(undefined) },
    { weight, arbitrary },
  );

/** Only what is there. */
export const defined = <K extends string, T>(all: Record<K, T | undefined>): Partial<Record<K, T>> =>
  Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)) as Partial<Record<K, T>>;
