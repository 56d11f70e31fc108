import { isSamePerson, keeperOf, type NamedPeople } from "./keeper-of.ts";

/** Whether a ticket is one person's, under any of their names, or nobody's. */
export const concernsPerson = (ticket: NamedPeople, names: readonly string[]): boolean => {
  const keeper = keeperOf(ticket);
  return keeper === undefined || names.some((name) => isSamePerson(name, keeper));
};
