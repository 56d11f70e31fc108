import { isSamePerson } from "../../model/people/keeper-of.ts";
import { knownPeople } from "../../model/people/known-people.ts";

/** Who has to do with the requests of a list. */
export interface People {
  /** The person who looks at it, by their contact details; undefined where these name nobody. */
  readonly self: string | undefined;
  /** All that are known, the person too, each once, in order. */
  readonly names: readonly string[];
}

export const NOBODY: People = { self: undefined, names: [] };

/** The people of a list. @param named those whom its requests name */
export const peopleOf = (self: string | undefined, named: readonly string[], language: string): People => ({
  self,
  names: knownPeople(self === undefined ? named : [self, ...named], language),
});

/** Whether the list is that of several people: of one alone nothing is said of who it is. */
export const isShared = ({ names }: People): boolean => names.length > 1;

/** Whether a name is that of the person who looks at the list. */
export const isSelf = ({ self }: People, name: string | undefined): boolean => isSamePerson(self, name);
