import * as v from "valibot";
import { foldText } from "../../model/fold-text.ts";
import type { PortalId } from "../../model/portal.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";
import type { FormDefinition, Words } from "../../portals/definition/form-definition.ts";
import { keysOf } from "../model/keys-of.ts";
import type { Lesson } from "../model/lesson.ts";
import type { KeptLessons } from "./kept-lessons.ts";

const KNOWN_SINCE_KEY = "lessonsKnownSince";

export interface KnownSinceDeps {
  readonly lessons: Pick<KeptLessons, "own" | "byPolicy">;
  readonly local: StorageArea;
  readonly exclusively: Exclusively;
  /** The version of the extension. */
  readonly version: string;
  readonly wordsFor: (portal: PortalId, language: string) => Words;
  readonly formsOf: (portal: PortalId) => readonly FormDefinition[];
}

/** Versions by the ids of lessons. */
export type KnownSince = Readonly<Record<string, string>>;

/** Whether the label is known without the lesson. */
const isKnown = ({ wordsFor, formsOf }: KnownSinceDeps, lesson: Lesson): boolean => {
  if (lesson.kind === "never") return false;
  const words = wordsFor(lesson.portal, lesson.language);
  const folded = foldText(lesson.label);
  return formsOf(lesson.portal).some((form) =>
    keysOf(lesson, form).some(
      (key) => !key.startsWith("general:") && words[key]?.some((text) => foldText(text) === folded),
    ),
  );
};

/**
 * Notes in which version the label of a lesson was first seen to be known without it: the extension may have known it
 * in an earlier one. Looked for after each update, and whenever the lessons are listed.
 * @returns the versions by the ids of the lessons that are known now
 */
export const noteKnown = (deps: KnownSinceDeps): Promise<KnownSince> =>
  deps.exclusively(KNOWN_SINCE_KEY, async () => {
    const item = storedItem(deps.local, KNOWN_SINCE_KEY, v.record(v.string(), v.string()));
    const [own, byPolicy] = await Promise.all([deps.lessons.own(), deps.lessons.byPolicy()]);
    const before: KnownSince = (await item.read()) ?? {};
    const known = [...own.lessons, ...byPolicy.lessons].filter((lesson) => isKnown(deps, lesson));
    const after = Object.fromEntries(known.map(({ id }) => [id, before[id] ?? deps.version]));
    const isSame = Object.keys({ ...before, ...after }).every((id) => before[id] === after[id]);
    // Where a full disk refuses it, it is noted at the next look.
    if (!isSame) await item.write(after).catch(() => undefined);
    return after;
  });
