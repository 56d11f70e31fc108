import * as v from "valibot";
import type { PortalId } from "../model/portal.ts";

/** By portal, in the order asked for; the words of each by key. */
export const wordsSchema = v.array(v.record(v.string(), v.array(v.string())));

/**
 * Words as the background last answered them, in `storage.local`; void in another version of the extension. Those for
 * all pages whose language is not known say which ones are.
 */
export const keptWordsSchema = v.object({
  version: v.string(),
  words: wordsSchema,
  known: v.optional(v.array(v.string())),
});

export const KEPT_WORDS_PREFIX = "words:";

/** Stands for all languages that are not known: a page can name any number of them. */
export const OTHER_LANGUAGE = "*";

/** What of a page's language its words hang on: the language, of Chinese also the script or region. */
export const languageOfWords = (tag: string): string =>
  /^(?:zh-[a-z]+|[a-z]{2,3}(?![a-z]))/.exec(tag.toLowerCase())?.[0] ?? "";

/** Where the words of these portals' forms in a language are kept. */
export const keptWordsKey = (portals: readonly PortalId[], language: string): string =>
  `${KEPT_WORDS_PREFIX}${portals.join(",")}:${language}`;
