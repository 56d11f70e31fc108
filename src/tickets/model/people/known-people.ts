import { personKey } from "./keeper-of.ts";

/** Each person once, under the name that comes first, in the order of a language (BCP 47 tag). */
export const knownPeople = (names: Iterable<string>, language: string): readonly string[] => {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(personKey(name))) byKey.set(personKey(name), name);
  return [...byKey.values()].sort(new Intl.Collator(language, { numeric: true }).compare);
};
