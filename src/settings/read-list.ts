import { refused, under, type Reading } from "./problems/settings-problem.ts";

/**
 * Reads a list entry by entry: a bad entry is a problem and takes no other along. Entries beyond the maximum are one
 * too.
 * @param readEntry gives what an entry holds, or nothing where it cannot be used
 */
export const readList = <T>(raw: unknown, maximum: number, readEntry: (entry: unknown) => Reading<T>): Reading<T[]> => {
  if (!Array.isArray(raw)) return refused(raw);
  const entries = raw.slice(0, maximum).map(readEntry);
  const problems = entries.flatMap((entry, index) => under(index, entry.problems));
  const beyond = raw.slice(maximum);
  return {
    value: entries.flatMap(({ value }) => (value === undefined ? [] : [value])),
    problems: beyond.length > 0 ? [...problems, ...refused(beyond, "tooMany").problems] : problems,
  };
};
