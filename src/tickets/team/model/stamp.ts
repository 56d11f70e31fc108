import * as v from "valibot";

/** Maximum of the counter within one millisecond; the next stamp takes the next millisecond. */
const LAST = 0xffff;

const STAMP = /^\d{15}-[0-9a-f]{4}-[a-z0-9]{1,32}$/;

/**
 * When a value was changed, and where: a hybrid logical time (Kulkarni and others, 2014) of milliseconds since 1970, a
 * counter, and the node that changed it. The order of stamps as texts is their order in time; no two are the same.
 */
export const stampSchema = v.pipe(v.string(), v.regex(STAMP));

/** The stamp of a time in ms since 1970, of the counter within it, and of a node (lower-case letters and digits). */
export const stampAt = (ms: number, counter: number, node: string): string =>
  `${String(ms).padStart(15, "0")}-${counter.toString(16).padStart(4, "0")}-${node}`;

/** The stamp of a value that nobody has changed since the request was filed: any change is newer. */
export const originStamp = (node: string): string => stampAt(0, 0, node);

export const nodeOfStamp = (stamp: string): string => stamp.slice(21);

/** The time of a stamp in ms since 1970. */
export const timeOfStamp = (stamp: string): number => Number(stamp.slice(0, 15));

const counterOf = (stamp: string): number => Number.parseInt(stamp.slice(16, 20), 16);

/** The newest of some stamps; undefined of none. */
export const newestStamp = (stamps: Iterable<string>): string | undefined => {
  let newest: string | undefined;
  for (const stamp of stamps) if (newest === undefined || stamp > newest) newest = stamp;
  return newest;
};

/**
 * A stamp of this node for a change now, newer than all that the change rests on, whatever their clocks say.
 * @param now ms since 1970
 * @param seen stamps that the change is made in knowledge of
 */
export const nextStamp = (node: string, now: number, seen: Iterable<string>): string => {
  const newest = newestStamp(seen);
  if (newest === undefined || timeOfStamp(newest) < now) return stampAt(now, 0, node);
  const [ms, counter] = [timeOfStamp(newest), counterOf(newest)];
  return counter < LAST ? stampAt(ms, counter + 1, node) : stampAt(ms + 1, 0, node);
};
