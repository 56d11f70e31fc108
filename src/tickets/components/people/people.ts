import type { Self } from "../hooks/requests-source.ts";
import { isSamePerson } from "../../model/people/keeper-of.ts";
import { knownPeople } from "../../model/people/known-people.ts";

/** Who has to do with the requests of a list. */
export interface People {
  /** The person who looks at it, by their contact details; undefined where these name nobody. */
  readonly self: string | undefined;
  /** All that are known, the person too, each once, in order. */
  readonly names: readonly string[];
  /** Whether a team shares the list. */
  readonly isTeams: boolean;
}

export const NOBODY: People = { self: undefined, names: [], isTeams: false };

/** The people of a list. @param named those whom its requests name */
export const peopleOf = ({ name, isInTeam }: Self, named: readonly string[], language: string): People => ({
  self: name,
  names: knownPeople(name === undefined ? named : [name, ...named], language),
  isTeams: isInTeam,
});

/** Whether the list is that of several people: of one alone nothing is said of who it is. */
export const isShared = ({ names, isTeams }: People): boolean => isTeams || names.length > 1;

/** Whether a name is that of the person who looks at the list. */
export const isSelf = ({ self }: People, name: string | undefined): boolean => isSamePerson(self, name);
