import { canonical } from "./canonical.ts";
import { EMPTY_STATE, type Register, type SharedState } from "./shared-state.ts";
import { nodeOfStamp } from "./stamp.ts";

type Notes = SharedState["notes"];
type Live = Notes["live"][number];

/**
 * The newer register. Two of the same stamp differ only where a machine lies; then any rule that all follow will do.
 */
const newer = (one: Register, other: Register): Register => {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return canonical(one.v) >= canonical(other.v) ? one : other;
};

const joinRecords = <T>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
  pick: (one: T, other: T) => T,
): Record<string, T> => {
  const joined = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    const there = joined.get(name);
    joined.set(name, there === undefined ? value : pick(there, value));
  }
  return Object.fromEntries([...joined].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/**
 * A text stays where both have it, or where the other has not seen its change: then it knows of nothing in its place.
 */
const stays = ({ at }: Live, other: Notes): boolean =>
  other.live.some((live) => live.at === at) || (other.seen[nodeOfStamp(at)] ?? "") < at;

const joinNotes = (one: Notes, other: Notes): Notes => {
  const live = new Map<string, Live>();
  for (const [own, others] of [
    [one, other],
    [other, one],
  ] as const)
    for (const text of own.live) {
      const there = live.get(text.at);
      if (stays(text, others) && (there === undefined || there.text < text.text)) live.set(text.at, text);
    }
  return {
    live: [...live.values()].sort((a, b) => (a.at < b.at ? -1 : 1)),
    seen: joinRecords(one.seen, other.seen, (a, b) => (a > b ? a : b)),
  };
};

/**
 * What two machines know of a request, together: the newest change of each field, and the notes of both. The order of
 * joining changes nothing, and neither does joining twice (tests/unit/tickets/team/join-states.test.ts).
 */
export const joinStates = (one: SharedState, other: SharedState): SharedState => ({
  fields: joinRecords(one.fields, other.fields, newer),
  notes: joinNotes(one.notes, other.notes),
});

/** The same of any number of states. */
export const joinAll = (states: readonly SharedState[]): SharedState => states.reduce(joinStates, EMPTY_STATE);
