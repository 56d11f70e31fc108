type Compare<T> = (one: T, other: T) => number;

/** Number of new values up to which each is put in its place; above that all are sorted anew. */
const FEW = 200;

const placeOf = <T>(sorted: readonly T[], value: T, compare: Compare<T>): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sorted[middle] as T, value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The ranks of values of one kind in their order; those of earlier calls are kept, so that a change costs little. */
export interface Ranks<T> {
  /** The rank of each value; equal ones of different writing share theirs. */
  of(values: Iterable<T>): ReadonlyMap<T, number>;
}

/** Ranks by an order that may be dear to judge: values are compared, and not rows. */
export const ranksBy = <T>(compare: Compare<T>): Ranks<T> => {
  let sorted: T[] = [];
  let ranks = new Map<T, number>();
  return {
    of: (values) => {
      const added = [...new Set(values)].filter((value) => !ranks.has(value));
      if (added.length === 0) return ranks;
      if (added.length > FEW) sorted = [...sorted, ...added].sort(compare);
      else for (const value of added) sorted.splice(placeOf(sorted, value, compare), 0, value);
      ranks = new Map();
      for (const [index, value] of sorted.entries()) {
        const before = sorted[index - 1];
        const isSame = before !== undefined && compare(before, value) === 0;
        ranks.set(value, isSame ? (ranks.get(before) ?? index) : index);
      }
      return ranks;
    },
  };
};
