import { KEPT_WORDS_PREFIX, keptWordsKey, languageOfWords, OTHER_LANGUAGE } from "../../messages/kept-words.ts";
import type { PortalId } from "../../model/portal.ts";
import type { StorageArea } from "../../platform/stored-item.ts";

export interface WordsDeps {
  readonly local: StorageArea;
  /** The version of the extension. */
  readonly version: string;
  readonly wordsFor: (portal: PortalId, language: string) => Record<string, string[]>;
  readonly languagesOf: (portal: PortalId) => readonly string[];
}

/**
 * Answers with the words of portals in a page's language, and keeps them for the next page to read by itself: each
 * language that is known apart, all others together.
 */
export const requestWords = (
  { local, version, wordsFor, languagesOf }: WordsDeps,
  { portals, language }: { readonly portals: readonly PortalId[]; readonly language: string },
) => {
  const page = languageOfWords(language);
  const known = [...new Set(portals.flatMap(languagesOf))];
  const words = portals.map((portal) => wordsFor(portal, page));
  const kept = known.includes(page)
    ? { [keptWordsKey(portals, page)]: { version, words } }
    : { [keptWordsKey(portals, OTHER_LANGUAGE)]: { version, words, known } };
  // Nothing is lost where a full disk refuses them: the next page asks again.
  local.set(kept).catch(() => undefined);
  return words;
};

/** Forgets all kept words: another build may have others under the same version. */
export const forgetWords = async ({ local }: Pick<WordsDeps, "local">): Promise<void> => {
  const keys = Object.keys(await local.get(null)).filter((key) => key.startsWith(KEPT_WORDS_PREFIX));
  if (keys.length > 0) await local.remove(keys);
};
