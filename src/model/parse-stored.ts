import * as v from "valibot";

/** Issues of a value that has the right shape and is only longer than a new one may be. */
const TOO_LONG: ReadonlySet<string> = new Set(["max_length", "max_entries"]);

/**
 * Reads what an earlier version may have stored. Limits of length hold for what comes in; what is longer and stored
 * already stays readable.
 * @returns undefined where the value does not have the shape
 */
export const parseStored = <S extends v.GenericSchema>(schema: S, stored: unknown): v.InferOutput<S> | undefined => {
  const { typed, issues = [], output } = v.safeParse(schema, stored);
  return typed && issues.every(({ type }) => TOO_LONG.has(type)) ? output : undefined;
};
