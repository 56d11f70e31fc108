import type { Weighted } from "../axes.ts";
import { randomOf } from "../../../scripts/hands/random.ts";

/** Draws that are the same for the same seed. */
export interface Dice {
  readonly chance: (part: number) => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** A name of an axis by its weight. */
  readonly weigh: <Name extends string>(weights: Readonly<Record<Name, number>>) => Name;
  readonly shuffle: <Value>(values: readonly Value[]) => Value[];
  readonly whole: (least: number, most: number) => number;
}

/** The dice of a seed. */
export const diceOf = (seed: number): Dice => {
  const random = randomOf(seed);
  const whole = (least: number, most: number): number => Math.floor(random.between(least, most + 1));
  return {
    chance: random.chance,
    whole,
    pick: <Value>(values: readonly Value[]): Value => {
      if (values.length === 0) throw new Error("There is nothing to pick from");
      return values[whole(0, values.length - 1)] as Value;
    },
    weigh: <Name extends string>(weights: Readonly<Record<Name, number>>): Name => {
      const names = Object.entries<number>(weights as Weighted) as [Name, number][];
      let left = random.between(
        0,
        names.reduce((sum, [, weight]) => sum + weight, 0),
      );
      for (const [name, weight] of names) if ((left -= weight) < 0) return name;
      return (names.at(-1) as [Name, number])[0];
    },
    shuffle: (values) =>
      values
        .map((value) => [random.between(0, 1), value] as const)
        .sort(([one], [other]) => one - other)
        .map(([, value]) => value),
  };
};
