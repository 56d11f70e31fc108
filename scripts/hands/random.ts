/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From `least` up to, not including, `most`. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  /** True so often, from 0 to 1. */
  readonly chance: (part: number) => boolean;
}

/** Mulberry32: small, and good enough to spread moments. */
export const randomOf = (seed: number): Random => {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + next() * (most - least);
  return {
    between,
    pick: (values) => values[Math.floor(between(0, values.length))] ?? values[0],
    chance: (part) => next() < part,
  };
};
