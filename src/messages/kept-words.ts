import * as v from "valibot";
import type { PortalId } from "../model/portal.ts";

/** By portal, in the order asked for; the words of each by key. */
export const wordsSchema = v.array(v.record(v.string(), v.array(v.string())));

/**
 * Words as the background last sent them, in `storage.local`; another version of the extension ignores them. Those for
 * unknown languages list the known ones.
 */
export const keptWordsSchema = v.object({
  version: v.string(),
  words: wordsSchema,
  known: v.optional(v.array(v.string())),
});

export const KEPT_WORDS_PREFIX = "words:";

/** In place of any language that is not known: pages may name any number of them. */
export const OTHER_LANGUAGE = "*";

/** The part of a page's language that decides its words: the language, and of Chinese the script or region too. */
export const languageOfWords = (tag: string): string =>
  /^(?:zh-[a-z]+|[a-z]{2,3}(?![a-z]))/.exec(tag.toLowerCase())?.[0] ?? "";

/** Where the words of these portals' forms in a language are kept. */
export const keptWordsKey = (portals: readonly PortalId[], language: string): string =>
  `${KEPT_WORDS_PREFIX}${portals.join(",")}:${language}`;
