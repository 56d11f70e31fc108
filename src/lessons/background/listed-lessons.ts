import type { PortalId } from "../../model/portal.ts";
import { foldText } from "../../model/fold-text.ts";
import type { MessageReply } from "../../messages/replies.ts";
import type { FormDefinition, Words } from "../../portals/definition/form-definition.ts";
import type { Lesson } from "../model/lesson.ts";
import { keysOf } from "../model/keys-of.ts";
import type { KeptLessons } from "./kept-lessons.ts";

interface ListDeps {
  readonly lessons: Pick<KeptLessons, "own" | "byPolicy">;
  readonly wordsFor: (portal: PortalId, language: string) => Words;
  readonly formsOf: (portal: PortalId) => readonly FormDefinition[];
}

/** Whether the label is known without the lesson. */
const isKnown = ({ wordsFor, formsOf }: ListDeps, lesson: Lesson): boolean => {
  if (lesson.kind === "never") return false;
  const words = wordsFor(lesson.portal, lesson.language);
  const folded = foldText(lesson.label);
  return formsOf(lesson.portal).some((form) =>
    keysOf(lesson, form).some(
      (key) => !key.startsWith("general:") && words[key]?.some((text) => foldText(text) === folded),
    ),
  );
};

/** The lessons as the options show them. */
export const listedLessons = async (deps: ListDeps): Promise<MessageReply<"listLessons">> => {
  const [own, byPolicy] = await Promise.all([deps.lessons.own(), deps.lessons.byPolicy()]);
  const all = [...own.lessons, ...byPolicy.lessons];
  return {
    own: [...own.lessons],
    byPolicy: [...byPolicy.lessons],
    known: all.filter((lesson) => isKnown(deps, lesson)).map(({ id }) => id),
    unreadable: own.unreadable.length,
  };
};
