import { foldText } from "../../../model/fold-text.ts";

/** Who a ticket names. */
export interface NamedPeople {
  readonly filedBy?: string | undefined;
  readonly assignee?: string | undefined;
}

/** Who looks after a ticket: its assignee, else who filed it; undefined where it names nobody. */
export const keeperOf = ({ assignee, filedBy }: NamedPeople): string | undefined => assignee ?? filedBy;

/** A name as it is compared: without regard to case, accents and blanks. */
export const personKey = (name: string): string => foldText(name).trim().replace(/\s+/g, " ");

/** Whether two names are one person's. */
export const isSamePerson = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && personKey(one) === personKey(other);
