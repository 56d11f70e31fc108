import type { Translate } from "../../../words/translate.ts";
import { isSamePerson, type NamedPeople } from "../../model/people/keeper-of.ts";

/** Who filed a request, and who has it now where that is another person, each in words. */
export const peopleWords = ({ filedBy, assignee }: NamedPeople, t: Translate): readonly string[] => [
  ...(filedBy === undefined ? [] : [t("people_lineFiled", filedBy)]),
  ...(assignee === undefined || isSamePerson(assignee, filedBy) ? [] : [t("people_lineAssigned", assignee)]),
];
