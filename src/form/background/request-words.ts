import { KEPT_WORDS_PREFIX, keptWordsKey, languageOfWords, OTHER_LANGUAGE } from "../../messages/kept-words.ts";
import { teachWords } from "../../lessons/model/teach-words.ts";
import type { Lesson } from "../../lessons/model/lesson.ts";
import type { PortalId } from "../../model/portal.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { StorageArea } from "../../platform/stored-item.ts";

export interface WordsDeps {
  readonly local: StorageArea;
  /** The version of the extension. */
  readonly version: string;
  readonly wordsFor: (portal: PortalId, language: string) => Record<string, string[]>;
  readonly languagesOf: (portal: PortalId) => readonly string[];
  /** The forms of a portal, for the keys of their words. */
  readonly formsOf: (portal: PortalId) => readonly FormDefinition[];
  /** What the person, or a policy, has taught. */
  readonly lessons: () => Promise<readonly Lesson[]>;
  readonly exclusively: Exclusively;
}

/** No words are kept that were made of lessons which change meanwhile. */
const IN_TURN = "keptWords";

/**
 * Answers with the words of portals in a page's language and with what was taught of them, and keeps them for the next
 * page to read by itself: each language that is known apart, all others together.
 */
export const requestWords = (
  { local, version, wordsFor, languagesOf, formsOf, lessons, exclusively }: WordsDeps,
  { portals, language }: { readonly portals: readonly PortalId[]; readonly language: string },
): Promise<Record<string, string[]>[]> =>
  exclusively(IN_TURN, async () => {
    const page = languageOfWords(language);
    const taught = await lessons();
    const known = [...new Set([...portals.flatMap(languagesOf), ...taught.map((lesson) => lesson.language)])];
    const words = portals.map((portal) =>
      teachWords(
        wordsFor(portal, page),
        formsOf(portal),
        taught.filter((lesson) => lesson.portal === portal && lesson.language === page),
      ),
    );
    const kept = known.includes(page)
      ? { [keptWordsKey(portals, page)]: { version, words } }
      : { [keptWordsKey(portals, OTHER_LANGUAGE)]: { version, words, known } };
    // Nothing is lost where a full disk refuses them: the next page asks again.
    local.set(kept).catch(() => undefined);
    return words;
  });

/**
 * Forgets all kept words: another build may have others under the same version, and so may other lessons.
 */
export const forgetWords = ({ local, exclusively }: Pick<WordsDeps, "local" | "exclusively">): Promise<void> =>
  exclusively(IN_TURN, async () => {
    const keys = Object.keys(await local.get(null)).filter((key) => key.startsWith(KEPT_WORDS_PREFIX));
    if (keys.length > 0) await local.remove(keys);
  });
